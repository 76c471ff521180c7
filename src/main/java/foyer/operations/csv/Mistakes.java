package foyer.operations.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gathers what is wrong with a folder, so that one run shows all of it, and what is only worth knowing. */
final class Mistakes {

    /** More are counted, not kept: ten million bad lines are one mistake that somebody made. */
    private static final int SHOWN = 20;

    private final List<Mistake> shown = new ArrayList<>();
    private int more;

    private record Note(String file, int line, String text) {}

    /** How often, by file and text, with the line of the first. */
    private final Map<String, Note> notes = new LinkedHashMap<>();

    private final Map<String, Integer> counts = new LinkedHashMap<>();

    void add(String file, int line, String reason, Object... details) {
        if (shown.size() == SHOWN) {
            more++;
            return;
        }
        var mistake = new Mistake(file, line, String.format(Locale.ROOT, reason, details));
        if (!shown.contains(mistake)) {
            shown.add(mistake);
        }
    }

    void add(Row row, String reason, Object... details) {
        add(row.file(), row.line(), reason, details);
    }

    /** Nothing is wrong, but they may not know. The same in many lines is said once. */
    void note(String file, int line, String text) {
        notes.putIfAbsent(file + text, new Note(file, line, text));
        counts.merge(file + text, 1, Integer::sum);
    }

    boolean none() {
        return shown.isEmpty();
    }

    /** Whether it is worth looking for others. */
    boolean few() {
        return shown.size() < SHOWN;
    }

    List<Mistake> shown() {
        return List.copyOf(shown);
    }

    /** How many there are beyond those shown. */
    int more() {
        return more;
    }

    List<String> notes() {
        return notes.entrySet().stream()
                .map(note -> text(note.getValue(), counts.getOrDefault(note.getKey(), 1)))
                .toList();
    }

    private static String text(Note note, int times) {
        return new Mistake(note.file(), note.line(), note.text())
                + (times > 1 ? " (and %d more lines)".formatted(times - 1) : "");
    }
}
