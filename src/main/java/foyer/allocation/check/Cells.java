package foyer.allocation.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Goes through a CSV file, line by line. */
final class Cells {
    private final String file;
    private final String text;
    private final char separator;
    private List<String> line = List.of();
    private int at;

    Cells(Path folder, String file) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(file));
        var utf8 = new String(bytes, UTF_8);
        this.file = file;
        text = utf8.indexOf('\uFFFD') < 0 ? utf8 : new String(bytes, Charset.forName("windows-1252"));
        separator = text.lines().findFirst().orElse("").matches("[^,]*;[^,]*") ? ';' : ',';
        at = text.startsWith("\uFEFF") ? 1 : 0;
    }

    /** The cells of the next line that is not empty; none at the end. */
    List<String> next() {
        while (at != text.length()) {
            var before = line;
            line = new ArrayList<>(4);
            do {
                line.add(cell());
            } while (skip(separator));
            boolean ends = skip('\r');
            if (!skip('\n') && !ends && at != text.length()) {
                throw new IllegalStateException(
                        file + ": the line is broken after " + (before.isEmpty() ? "nothing" : before));
            }
            if (line.size() > 1 || !line.getFirst().isEmpty()) {
                return line;
            }
            line = before;
        }
        return List.of();
    }

    private String cell() {
        skipBlanks();
        int from = at;
        if (skip('"')) {
            return quoted();
        }
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at).trim();
    }

    private boolean isEnd(char letter) {
        return letter == separator || letter == '\n' || letter == '\r' || letter == '"';
    }

    private String quoted() {
        int from = at;
        do {
            int mark = text.indexOf('"', at);
            at = mark < 0 ? text.length() + 1 : mark + 1; // beyond the end, where no line is whole
        } while (skip('"'));
        var quoted = text.substring(from, at - 1).replace("\"\"", "\"");
        skipBlanks();
        return quoted;
    }

    private void skipBlanks() {
        while (skip(' ') || skip('\t')) {
            continue;
        }
    }

    private boolean skip(char letter) {
        boolean there = at < text.length() && text.charAt(at) == letter;
        at += there ? 1 : 0;
        return there;
    }
}
