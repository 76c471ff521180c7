package foyer.programme.eventfile;

import static java.util.Comparator.comparingInt;

import foyer.programme.Caution;
import foyer.programme.Caution.Matter;
import foyer.programme.Mistake;
import foyer.programme.Mistake.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with one file, and what one should look at. */
final class Mistakes {
    private final String file;
    private final List<Mistake> found = new ArrayList<>();
    private final List<Caution> cautions = new ArrayList<>();

    Mistakes(String file) {
        this.file = file;
    }

    void whole(Problem problem, String... arguments) {
        found.add(new Mistake(file, 0, "", problem, List.of(arguments), null));
    }

    void atLine(int line, Problem problem, String... arguments) {
        found.add(new Mistake(file, line, "", problem, List.of(arguments), null));
    }

    void at(Place place, Problem problem, String... arguments) {
        found.add(new Mistake(file, place.line(), place.path(), problem, List.of(arguments), null));
    }

    /** With the known word that comes closest to what was found, if one does. */
    void at(Place place, Problem problem, String word, Collection<String> known) {
        found.add(new Mistake(
                file,
                place.line(),
                place.path(),
                problem,
                List.of(word, String.join(", ", known)),
                closest(word, known)));
    }

    void beware(Place place, Matter matter, String... arguments) {
        cautions.add(new Caution(file, place.line(), place.path(), matter, List.of(arguments)));
    }

    boolean any() {
        return !found.isEmpty();
    }

    List<Mistake> inOrder() {
        return found.stream().sorted(comparingInt(Mistake::line)).toList();
    }

    List<Caution> cautions() {
        return cautions.stream().sorted(comparingInt(Caution::line)).toList();
    }

    private static @Nullable String closest(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= Math.max(1, word.length() / 3))
                .min(comparingInt(candidate -> distance(word, candidate)))
                .orElse(null);
    }

    /** Letters to change, add or leave out, capitals aside. */
    private static int distance(String from, String to) {
        var row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = diagonal + (same(from.charAt(i - 1), to.charAt(j - 1)) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }

    private static boolean same(char one, char other) {
        return Character.toLowerCase(one) == Character.toLowerCase(other);
    }
}
