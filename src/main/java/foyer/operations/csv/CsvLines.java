package foyer.operations.csv;

import java.io.IOException;
import java.io.Writer;

/**
 * Writes CSV for exchange: cells are never changed. What a reader could take for something else (separators, quotation marks, line ends, blanks at the ends, the
 * characters that begin a formula in a spreadsheet) is quoted.
 */
final class CsvLines {
    private final Writer out;

    CsvLines(Writer out) {
        this.out = out;
    }

    void line(String... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                out.write(',');
            }
            cell(cells[i]);
        }
        out.write('\n');
    }

    private void cell(String text) throws IOException {
        if (needsQuotes(text)) {
            out.write('"');
            out.write(text.replace("\"", "\"\""));
            out.write('"');
        } else {
            out.write(text);
        }
    }

    private static boolean needsQuotes(String text) {
        if (text.isEmpty()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next == ',' || next == ';' || next == '"' || next == '\n' || next == '\r') {
                return true;
            }
        }
        return "=+-@ \t".indexOf(text.charAt(0)) >= 0 || " \t".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
