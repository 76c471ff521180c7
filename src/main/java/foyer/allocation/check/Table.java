package foyer.allocation.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** A CSV file; in place of each cell stands the number of its text among those of its column. Reads, and judges nothing but the form. */
final class Table {
    private static final Set<String> NEEDED = Set.of("offerings.csv", "wishes.csv", "seats.csv", "prices.csv");

    private final List<Texts> columns;
    private int[] cells = {};
    private int lines;

    /** By what tells lines apart, the first cell and maybe the second: which line it is, counted from 1. */
    private int[] found = {};

    private int seconds = 1;

    private Table(List<Texts> columns) {
        this.columns = columns;
    }

    /** Without a line where a file is missing that may be. */
    static Table read(Path folder, String file, String header, Map<String, Texts> texts) throws IOException {
        var names = List.of(header.split(","));
        var table = new Table(names.stream()
                .map(name -> texts.computeIfAbsent(name, first -> new Texts()))
                .toList());
        if (Files.notExists(folder.resolve(file)) && !NEEDED.contains(file)) {
            return table;
        }
        var from = new Cells(folder, file);
        Given.refuse(!from.next().equals(names), file + ": the header must be ", header);
        for (var line = from.next(); !line.isEmpty(); line = from.next()) {
            if (line.size() != names.size() || line.getFirst().isEmpty()) {
                throw new IllegalStateException(file + ": the line is broken: " + line);
            }
            table.add(line);
        }
        return table;
    }

    private void add(List<String> line) {
        int from = lines++ * columns.size();
        if (from == cells.length) {
            cells = Arrays.copyOf(cells, Math.multiplyExact(2, Math.max(from, 32 * columns.size())));
        }
        for (int cell = 0; cell < line.size(); cell++) {
            cells[from + cell] = columns.get(cell).number(line.get(cell));
        }
    }

    /** Has lines told apart by their first cells, so many, and no two alike. */
    Table by(int keys, String file) {
        seconds = keys == 1 ? 1 : columns.get(1).size();
        found = new int[lines == 0 ? 0 : Math.multiplyExact(columns.getFirst().size(), seconds)];
        for (int line = 0; line < lines; line++) {
            int at = cell(line, 0) * seconds + (keys == 1 ? 0 : cell(line, 1));
            if (found[at] > 0) {
                throw new IllegalStateException(file + ": this is said twice: " + texts(line));
            }
            found[at] = line + 1;
        }
        return this;
    }

    /** Is about a line. */
    void refuse(boolean fault, String what, int line) {
        if (fault) {
            throw new IllegalStateException(what + texts(line));
        }
    }

    int lines() {
        return lines;
    }

    int cell(int line, int cell) {
        return cells[line * columns.size() + cell];
    }

    String text(int line, int cell) {
        return columns.get(cell).text(cell(line, cell));
    }

    List<String> texts(int line) {
        return IntStream.range(0, columns.size())
                .mapToObj(cell -> text(line, cell))
                .toList();
    }

    boolean has(int first, int second) {
        return line(first, second) >= 0;
    }

    /** 0 where there is no such line. */
    int get(int cell, int first, int second) {
        int line = line(first, second);
        return line < 0 ? 0 : cell(line, cell);
    }

    /** 0 where there is no such line, or nothing in it. */
    int number(int cell, int first, int second) {
        var text = columns.get(cell).text(get(cell, first, second));
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    private int line(int first, int second) {
        int at = first * seconds + second;
        return second < seconds && at < found.length ? found[at] - 1 : -1;
    }
}
