package foyer.operations.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Gathers what is wrong with a folder, so that one run shows all of it. */
final class Mistakes {
    private final List<Mistake> all = new ArrayList<>();

    void add(String file, int line, String reason, Object... details) {
        all.add(new Mistake(file, line, String.format(Locale.ROOT, reason, details)));
    }

    void add(Row row, String reason, Object... details) {
        add(row.file(), row.line(), reason, details);
    }

    List<Mistake> all() {
        return List.copyOf(all);
    }
}
