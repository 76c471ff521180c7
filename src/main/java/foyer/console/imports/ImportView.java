package foyer.console.imports;

import foyer.console.ConsoleVisit;
import foyer.platform.web.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page to upload an event file on.
 *
 * @param said what just happened, in words; null when nothing did
 * @param kind of the notice
 * @param lines more about it, one after the other
 */
public record ImportView(ConsoleVisit visit, @Nullable String said, String kind, List<String> lines, Field file) {
    public ImportView {
        lines = List.copyOf(lines);
    }
}
