package foyer.console.allocation;

import foyer.console.ConsoleVisit;
import java.util.List;

/**
 * What people would need and not have at the seats of a draft.
 *
 * @param name of the draft
 * @param back where it is published
 */
public record MissingView(ConsoleVisit visit, String name, List<Line> lines, String back) {
    public MissingView {
        lines = List.copyOf(lines);
    }

    /** @param where offering or round; @param why also what it would take */
    public record Line(String need, String where, String people, String why) {}
}
