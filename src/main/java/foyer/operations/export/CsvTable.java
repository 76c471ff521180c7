package foyer.operations.export;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A CSV file as RFC 4180 has it: commas, quotes where needed, UTF-8. */
final class CsvTable {
    private final StringBuilder text = new StringBuilder();

    CsvTable(String... columns) {
        row((Object[]) columns);
    }

    /** @param cells null is an empty one */
    void row(@Nullable Object... cells) {
        text.append(Arrays.stream(cells)
                        .map(cell -> cell == null ? "" : cell(cell.toString()))
                        .collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** A spreadsheet takes a cell that begins with one of these for a formula and runs it; an apostrophe in front stops that. */
    private static String cell(String raw) {
        var harmless = raw.matches("(?s)[=+\\-@\\t\\r\\n].*") ? "'" + raw : raw;
        return harmless.matches("[^\",\r\n]*") ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
