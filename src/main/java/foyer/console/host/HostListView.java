package foyer.console.host;

import foyer.console.ConsoleVisit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who leads an offering, for the team.
 *
 * @param done what has just been done, or null
 */
public record HostListView(ConsoleVisit visit, @Nullable String done, List<Row> rows) {
    public HostListView {
        rows = List.copyOf(rows);
    }

    /** @param state whether there is an address, and when a link went out */
    public record Row(String name, String href, String leads, String state) {}
}
