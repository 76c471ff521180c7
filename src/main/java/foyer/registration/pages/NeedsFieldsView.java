package foyer.registration.pages;

import foyer.platform.web.Choice;
import foyer.platform.web.Field;
import foyer.platform.web.Page;
import java.util.List;

/**
 * The fields about what somebody needs on the spot and eats.
 *
 * @param consent asked for needs and allergies only, and said so
 */
public record NeedsFieldsView(
        Page page,
        Field kinds,
        List<Choice> choices,
        Field note,
        Field diet,
        List<Choice> diets,
        Field allergies,
        Field consent) {
    public NeedsFieldsView {
        choices = List.copyOf(choices);
        diets = List.copyOf(diets);
    }
}
