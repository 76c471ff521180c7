package foyer.allocation.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Reads CSV files of a folder: all lines of one, by the cells that tell them apart. */
final class Rows {
    private static final Set<String> NEEDED = Set.of("offerings.csv", "wishes.csv", "seats.csv", "prices.csv");
    private final Path folder;

    /** The same text is kept once, however often it is there. */
    private final Map<String, String> texts = new HashMap<>();

    Rows(Path folder) {
        this.folder = folder;
    }

    record Row(String file, int line, String[] cells) {
        String get(int cell) {
            return cells[cell];
        }

        int number(int cell) {
            return cells[cell].isEmpty() ? 0 : Integer.parseInt(cells[cell]);
        }

        /** Stops the check here, naming file and line. */
        void refuse(boolean fault, String reason) {
            if (fault) {
                throw new Fault(file + ", line " + line + ": " + reason);
            }
        }
    }

    /** Ends the check; whoever asked for it gets the text. */
    static final class Fault extends RuntimeException {
        private final String text;

        Fault(String text) {
            super(text);
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /** By one or two cells, no two lines alike. */
    Map<List<String>, Row> of(String file, String header, int... keys) throws IOException {
        var rows = new LinkedHashMap<List<String>, Row>();
        each(file, header, row -> {
            var key = keys.length == 1 ? List.of(row.get(keys[0])) : List.of(row.get(keys[0]), row.get(keys[1]));
            row.refuse(rows.put(key, row) != null, "this is said twice: " + key);
        });
        return rows;
    }

    void each(String file, String header, Consumer<Row> rows) throws IOException {
        if (Files.notExists(folder.resolve(file)) && !NEEDED.contains(file)) {
            return;
        }
        int columns = header.split(",").length;
        var lines = text(Files.readAllBytes(folder.resolve(file))).lines().iterator();
        char separator = ',';
        for (int line = 1; lines.hasNext() || line == 1; line++) {
            int start = line;
            String record = lines.hasNext() ? lines.next() : "";
            for (; isOpen(record) && lines.hasNext(); line++) {
                record += "\n" + lines.next();
            }
            separator = start > 1 || record.indexOf(',') >= 0 || record.indexOf(';') < 0 ? separator : ';';
            var row = new Row(file, start, cells(record, separator));
            row.refuse(start == 1 && !String.join(",", row.cells).equals(header), "the header must be " + header);
            if (start > 1 && !record.isBlank()) {
                row.refuse(isOpen(record) || row.cells.length != columns, "the line is broken");
                rows.accept(row);
            }
        }
    }

    private static String text(byte[] bytes) {
        var text = new String(bytes, UTF_8);
        text = text.indexOf('\uFFFD') < 0 ? text : new String(bytes, Charset.forName("windows-1252"));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean isOpen(String line) {
        return line.indexOf('"') >= 0
                && line.chars().filter(next -> next == '"').count() % 2 == 1;
    }

    /** A doubled quotation mark inside quotes closes and opens again; the second one is then part of the cell. */
    private String[] cells(String line, char separator) {
        if (line.indexOf('"') < 0) {
            var plain = line.split(String.valueOf(separator), -1);
            Arrays.setAll(plain, cell -> texts.computeIfAbsent(plain[cell].trim(), same -> same));
            return plain;
        }
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean inside = false;
        boolean quoted = false;
        for (char next : (line + separator).toCharArray()) {
            if (next == '"') {
                cell.append(quoted && !inside ? "\"" : "").delete(0, quoted ? 0 : cell.length());
                inside = !inside;
                quoted = true;
            } else if (next == separator && !inside) {
                cells.add(texts.computeIfAbsent(
                        quoted ? cell.toString() : cell.toString().trim(), same -> same));
                cell.setLength(0);
                quoted = false;
            } else if (inside || !quoted) {
                cell.append(next);
            }
        }
        return cells.toArray(String[]::new);
    }
}
