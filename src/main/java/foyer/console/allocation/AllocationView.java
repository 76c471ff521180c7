package foyer.console.allocation;

import foyer.console.ConsoleVisit;
import foyer.platform.web.Fact;
import foyer.platform.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the allocation of an event stands.
 *
 * @param said what just happened, in words; null when nothing did
 * @param state what can be done now, a sentence
 * @param start where a run is started; null while none may
 * @param policy the points in force
 * @param policyAt where they are changed; null once the seats are published
 * @param lottery the page about it that everybody reads
 * @param drafts the newest first
 */
public record AllocationView(
        ConsoleVisit visit,
        @Nullable String said,
        String state,
        @Nullable String start,
        List<Fact> policy,
        @Nullable String policyAt,
        Page.Link lottery,
        String commitment,
        List<Row> drafts) {
    public AllocationView {
        policy = List.copyOf(policy);
        drafts = List.copyOf(drafts);
    }

    /** @param figures words in the order of the table's columns; empty while there are none */
    public record Row(Page.Link draft, String state, List<String> figures) {
        public Row {
            figures = List.copyOf(figures);
        }
    }
}
