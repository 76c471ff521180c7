package foyer.allocation.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A CSV file, by the cells that tell its lines apart: the first one or two. Reads, and judges nothing but the form. */
record Table(Map<List<String>, List<String>> rows) {
    private static final Set<String> NEEDED = Set.of("offerings.csv", "wishes.csv", "seats.csv", "prices.csv");

    /** A cell in quotation marks or without, and what ends it: a separator, to be put in the place of ;, the line or the text. */
    private static final String CELL = "\\G\uFEFF?[ \t]*(?:\"((?:[^\"]++|\"\")*+)\"[ \t]*|([^\"\r\n;]*+))(;|\\R|\\z)";

    /** No two lines alike; none at all where a file is missing that may be. */
    static Table read(Path folder, String file, String header, int keys) throws IOException {
        var rows = new LinkedHashMap<List<String>, List<String>>();
        for (var row : lines(folder, file, header)) {
            Given.refuse(rows.put(row.subList(0, keys), row) != null, file + ": this is said twice: ", row);
        }
        return new Table(rows);
    }

    static List<List<String>> lines(Path folder, String file, String header) throws IOException {
        if (Files.notExists(folder.resolve(file)) && !NEEDED.contains(file)) {
            return List.of();
        }
        byte[] bytes = Files.readAllBytes(folder.resolve(file));
        var utf8 = new String(bytes, UTF_8);
        var lines = cells(utf8.indexOf('\uFFFD') < 0 ? utf8 : new String(bytes, Charset.forName("windows-1252")), file);
        var first = lines.isEmpty() ? List.<String>of() : lines.getFirst();
        Given.refuse(!String.join(",", first).equals(header), file + ": the header must be ", header);
        lines.forEach(line -> Given.refuse(line.size() != first.size(), file + ": the line is broken: ", line));
        return lines.subList(1, lines.size());
    }

    /** Empty lines are left out, and the same text is kept once, however often it is there. */
    private static List<List<String>> cells(String text, String file) {
        var lines = new ArrayList<List<String>>();
        var texts = new HashMap<String, String>();
        var separator = text.lines().findFirst().orElse("").matches("[^,]*;[^,]*") ? ";" : ",";
        var cell = Pattern.compile(CELL.replace(";", separator)).matcher(text);
        var line = new ArrayList<String>();
        int read = 0;
        for (; read < text.length() && cell.find(); read = cell.end()) {
            var quoted = cell.group(1);
            var plain = quoted == null ? cell.group(2).trim() : quoted.replace("\"\"", "\"");
            line.add(texts.computeIfAbsent(plain, same -> same));
            if (!cell.group(3).equals(separator)) {
                lines.addAll(line.size() == 1 && plain.isEmpty() ? List.of() : List.of(List.copyOf(line)));
                line.clear();
            }
        }
        boolean whole = read == text.length() && line.isEmpty();
        Given.refuse(!whole, file + ": the line is broken after ", lines.isEmpty() ? "nothing" : lines.getLast());
        return lines;
    }

    boolean has(List<String> key) {
        return rows.containsKey(key);
    }

    /** Empty where there is no such line. */
    String get(int cell, List<String> key) {
        var row = rows.get(key);
        return row == null ? "" : row.get(cell);
    }

    int number(int cell, List<String> key) {
        var text = get(cell, key);
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }
}
