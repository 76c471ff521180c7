package foyer.operations.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Reads a CSV file with a header line, UTF-8. Bad lines go to the mistakes and are left out of the rows. */
final class Table {
    private final String file;
    private final List<String> columns;
    private final Mistakes mistakes;

    Table(String file, List<String> columns, Mistakes mistakes) {
        this.file = file;
        this.columns = List.copyOf(columns);
        this.mistakes = mistakes;
    }

    /** Returns no row where the file is missing. */
    List<Row> read(Path folder) {
        var path = folder.resolve(file);
        if (Files.notExists(path)) {
            return List.of();
        }
        return text(path).map(this::rows).orElse(List.of());
    }

    private Optional<String> text(Path path) {
        try {
            var bytes = Files.readAllBytes(path);
            var decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded);
        } catch (CharacterCodingException notUtf8) {
            mistakes.add(file, 0, "is not UTF-8");
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path + " cannot be read", unreadable);
        }
    }

    private List<Row> rows(String text) {
        var records = new CsvRecords(text).all();
        if (records.isEmpty() || !records.getFirst().cells().equals(columns)) {
            mistakes.add(file, 1, "the header line must be %s", String.join(",", columns));
            return List.of();
        }
        var rows = new ArrayList<Row>();
        for (var found : records.subList(1, records.size())) {
            row(found).ifPresent(rows::add);
        }
        return rows;
    }

    private Optional<Row> row(CsvRecords.CsvRecord found) {
        if (found.broken()) {
            mistakes.add(file, found.line(), "a quotation mark is not closed, or stands inside a cell");
            return Optional.empty();
        }
        if (found.cells().size() != columns.size()) {
            mistakes.add(
                    file,
                    found.line(),
                    "has %d cells, but the header line has %d",
                    found.cells().size(),
                    columns.size());
            return Optional.empty();
        }
        var cells = new HashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), found.cells().get(i));
        }
        return Optional.of(new Row(file, found.line(), cells));
    }
}
