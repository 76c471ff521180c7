package foyer.console.allocation;

import foyer.console.ConsoleVisit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What publishing a draft will do.
 *
 * @param what happens, a sentence
 * @param changes since the draft was computed, one sentence each
 * @param publish null where a new run is needed first
 */
public record PublicationView(
        ConsoleVisit visit,
        String name,
        String what,
        List<String> changes,
        @Nullable String publish,
        String back,
        String allocation) {
    public PublicationView {
        changes = List.copyOf(changes);
    }
}
