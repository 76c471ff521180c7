package foyer.console.imports;

import foyer.console.ConsoleVisit;
import java.util.List;

/**
 * What a file would change, before it is released.
 *
 * @param meanwhile true when somebody else released in between
 * @param sha256 of the file
 * @param lines the difference in words; the first one sums it up
 * @param action where the press that releases it goes
 */
public record DifferenceView(
        ConsoleVisit visit, boolean meanwhile, String name, String sha256, List<String> lines, String action) {
    public DifferenceView {
        lines = List.copyOf(lines);
    }

    public String sum() {
        return lines.getFirst();
    }

    public List<String> details() {
        return lines.subList(1, lines.size());
    }
}
