package foyer.console.host;

import foyer.platform.web.Fact;
import foyer.platform.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The message as it will go out.
 *
 * @param warning where somebody's name stands in it, or null
 * @param lines of the text
 * @param fields as they are sent again
 */
public record PreviewView(
        Page page,
        String send,
        String edit,
        List<Fact> facts,
        @Nullable String warning,
        List<String> lines,
        String round,
        String text,
        boolean replies) {
    public PreviewView {
        facts = List.copyOf(facts);
        lines = List.copyOf(lines);
    }
}
