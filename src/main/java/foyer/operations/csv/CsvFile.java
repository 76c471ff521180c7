package foyer.operations.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a CSV file with a header line. Bad lines go to the mistakes, all others to whom they concern. */
final class CsvFile {
    private final Path folder;
    private final String file;
    private final List<String> columns;
    private final Mistakes mistakes;

    CsvFile(Path folder, String file, List<String> columns, Mistakes mistakes) {
        this.folder = folder;
        this.file = file;
        this.columns = List.copyOf(columns);
        this.mistakes = mistakes;
    }

    /** A file that is missing has no lines. */
    void read(Consumer<Row> lines) {
        var path = folder.resolve(file);
        if (Files.isDirectory(path)) {
            mistakes.add(file, 0, "is a folder, and must be a file");
        } else if (!Files.notExists(path)) {
            try {
                read(path, lines);
            } catch (AccessDeniedException forbidden) {
                mistakes.add(file, 0, "may not be read by this user; change its permissions");
            } catch (IOException unreadable) {
                mistakes.add(file, 0, "cannot be read: %s", unreadable);
            }
        }
    }

    private void read(Path path, Consumer<Row> lines) throws IOException {
        Encoding.Found encoding;
        try (var in = Files.newInputStream(path)) {
            encoding = Encoding.of(in);
        }
        var unreadable = unreadable(encoding);
        if (unreadable != null) {
            mistakes.add(file, encoding.line(), unreadable);
            return;
        }
        boolean western = encoding.kind() == Encoding.Kind.WESTERN;
        if (western) {
            mistakes.note(file, encoding.line(), "is not UTF-8 and was read as Windows-1252 (Latin-1)");
        }
        try (var in = Files.newInputStream(path)) {
            read(in, western, lines);
        }
    }

    private static @Nullable String unreadable(Encoding.Found encoding) {
        return switch (encoding.kind()) {
            case UTF_8, WESTERN -> null;
            case EMPTY -> "is empty; it needs at least its header line";
            case MIXED -> "holds letters that are not UTF-8 beside others that are; save the file as UTF-8";
            case BINARY -> "holds characters that are no text, or is UTF-16; save the file as CSV in UTF-8";
        };
    }

    private void read(InputStream in, boolean western, Consumer<Row> lines) throws IOException {
        var records = new CsvRecords(in, western);
        var row = new Row(file, records);
        if (!records.next() || !isHeader(records, row)) {
            mistakes.add(file, records.line(), "the header line must be %s", String.join(",", columns));
            return;
        }
        while (records.next()) {
            if (isSound(records)) {
                lines.accept(row);
            }
        }
        if (!records.lineEnded()) {
            mistakes.note(file, records.line(), "the last line does not end; was the file cut there?");
        }
    }

    private boolean isHeader(CsvRecords records, Row row) {
        var cells = new ArrayList<String>();
        for (int cell = 0; cell < Math.min(records.cells(), columns.size()); cell++) {
            cells.add(row.get(cell));
        }
        return cells.equals(columns) && records.cells() == columns.size() && records.fault() == null;
    }

    private boolean isSound(CsvRecords records) {
        var fault = records.fault();
        if (fault != null) {
            mistakes.add(file, records.line(), "%s", fault);
        } else if (records.cells() != columns.size()) {
            mistakes.add(
                    file,
                    records.line(),
                    "has %d cells, but the header line has %d%s",
                    records.cells(),
                    columns.size(),
                    records.lineEnded() ? "" : "; the file ends in the middle of this line");
        }
        return fault == null && records.cells() == columns.size();
    }
}
