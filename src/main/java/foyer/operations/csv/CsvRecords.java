package foyer.operations.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits the text of a CSV file (RFC 4180): cells may be quoted, quoted cells may hold commas, line ends and doubled quotes. */
final class CsvRecords {
    private final String text;
    private int at;
    private int line = 1;

    CsvRecords(String text) {
        this.text = text;
    }

    /** @param line where it starts */
    record CsvRecord(int line, List<String> cells, boolean broken) {
        CsvRecord {
            cells = List.copyOf(cells);
        }
    }

    /** Empty lines are left out. */
    List<CsvRecord> all() {
        var records = new ArrayList<CsvRecord>();
        while (at < text.length()) {
            var next = next();
            if (next.broken() || !next.cells().equals(List.of(""))) {
                records.add(next);
            }
        }
        return records;
    }

    private CsvRecord next() {
        int start = line;
        var cells = new ArrayList<String>();
        boolean broken = false;
        while (true) {
            boolean quoted = at < text.length() && text.charAt(at) == '"';
            var cell = quoted ? quotedCell() : plainCell();
            broken |= cell.isEmpty();
            cells.add(cell.orElse("").strip());
            if (at >= text.length() || text.charAt(at) != ',') {
                broken |= at < text.length() && !atLineEnd();
                skipLine();
                return new CsvRecord(start, cells, broken);
            }
            at++;
        }
    }

    private Optional<String> plainCell() {
        int from = at;
        while (at < text.length() && text.charAt(at) != ',' && !atLineEnd()) {
            at++;
        }
        var cell = text.substring(from, at);
        return cell.indexOf('"') >= 0 ? Optional.empty() : Optional.of(cell);
    }

    private Optional<String> quotedCell() {
        var cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char next = text.charAt(at);
            if (next == '"') {
                at++;
                if (at >= text.length() || text.charAt(at) != '"') {
                    return Optional.of(cell.toString());
                }
            }
            line += next == '\n' ? 1 : 0;
            cell.append(next);
        }
        return Optional.empty();
    }

    private boolean atLineEnd() {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private void skipLine() {
        while (at < text.length() && text.charAt(at) != '\n') {
            at++;
        }
        at++;
        line++;
    }
}
