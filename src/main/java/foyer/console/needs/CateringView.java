package foyer.console.needs;

import foyer.console.ConsoleVisit;
import foyer.platform.web.Fact;
import java.util.List;

/**
 * What to cook.
 *
 * @param diets numbers
 * @param allergies in people's own words, without their names
 */
public record CateringView(ConsoleVisit visit, List<Fact> diets, List<String> allergies) {
    public CateringView {
        diets = List.copyOf(diets);
        allergies = List.copyOf(allergies);
    }
}
