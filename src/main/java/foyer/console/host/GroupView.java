package foyer.console.host;

import foyer.platform.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who comes to one offering, for its host.
 *
 * @param home null for somebody who leads one offering only
 * @param done what has just been done, or null
 * @param until the last day on which concerns are read
 * @param sent what was written to the group, newest first
 */
public record GroupView(
        Page page,
        @Nullable String home,
        String title,
        String place,
        @Nullable String done,
        List<Page.Link> actions,
        List<RoundView> rounds,
        String until,
        List<Sent> sent,
        String contact) {
    public GroupView {
        actions = List.copyOf(actions);
        rounds = List.copyOf(rounds);
        sent = List.copyOf(sent);
    }

    /**
     * @param counts how many come, how many are still awaited
     * @param tasks what must be done so that everybody can take part
     */
    public record RoundView(String title, List<String> counts, List<String> tasks, List<MemberView> members) {
        public RoundView {
            counts = List.copyOf(counts);
            tasks = List.copyOf(tasks);
            members = List.copyOf(members);
        }
    }

    public record MemberView(
            String name,
            @Nullable String companion,
            @Nullable String concern) {
        @Override
        public String toString() {
            return "MemberView[…]";
        }
    }

    public record Sent(String when, String to, String text) {}
}
