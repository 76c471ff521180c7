package foyer.console.allocation;

import foyer.console.ConsoleVisit;
import foyer.platform.web.Choice;
import foyer.platform.web.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What publishing a draft will do.
 *
 * @param what happens, a sentence
 * @param changes since the draft was computed, one sentence each
 * @param closed what the draft closes: it may be taken out of the programme
 * @param publish null where a new run is needed first
 */
public record PublicationView(
        ConsoleVisit visit,
        String name,
        String what,
        List<String> changes,
        List<Choice> closed,
        @Nullable String publish,
        String back,
        String allocation) {
    public PublicationView {
        changes = List.copyOf(changes);
        closed = List.copyOf(closed);
    }

    /** The boxes to tick, one for each of them. */
    public Field without() {
        return Field.of("without", visit.t("console.allocation.without"))
                .hint(visit.t("console.allocation.without.hint"));
    }
}
