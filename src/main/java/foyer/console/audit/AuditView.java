package foyer.console.audit;

import foyer.console.ConsoleVisit;
import foyer.platform.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The audit of an event.
 *
 * @param kinds ways to the lines of one kind
 * @param chosen address of the kind that is shown
 * @param count how many lines there are, in words
 */
public record AuditView(
        ConsoleVisit visit,
        List<Page.Link> kinds,
        String chosen,
        String count,
        List<Line> lines,
        @Nullable String before,
        @Nullable String after) {
    public AuditView {
        kinds = List.copyOf(kinds);
        lines = List.copyOf(lines);
    }

    /**
     * @param what "Anmeldung angesehen"
     * @param about what it was about, with its page where it has one; null where that is not told
     * @param who a role, and by which sign-in
     */
    public record Line(String at, String what, @Nullable Subject about, String who) {}

    /** @param href null where there is no page */
    public record Subject(String words, @Nullable String href) {}
}
