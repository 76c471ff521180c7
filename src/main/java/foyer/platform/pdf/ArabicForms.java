package foyer.platform.pdf;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Joins Arabic letters: each is replaced by its form at the beginning, in the middle, at the end or alone, which Unicode
 * has as characters of their own. Which forms a letter has says how it joins; both are read from the JDK's Unicode tables.
 */
final class ArabicForms {
    private static final int LAM = 0x644;
    private static final int TATWEEL = 0x640;
    private static final int JOINER = 0x200D;
    private static final Map<String, Map<Place, Integer>> FORMS = forms();

    private enum Place {
        ISOLATED,
        FINAL,
        INITIAL,
        MEDIAL
    }

    private ArabicForms() {}

    private static Map<String, Map<Place, Integer>> forms() {
        var forms = new HashMap<String, Map<Place, Integer>>();
        IntStream.concat(IntStream.rangeClosed(0xFB50, 0xFBFF), IntStream.rangeClosed(0xFE80, 0xFEFC))
                .filter(Character::isDefined)
                .forEach(form -> place(form)
                        .ifPresent(place -> forms.computeIfAbsent(letters(form), _ -> new EnumMap<>(Place.class))
                                .putIfAbsent(place, form)));
        return forms;
    }

    private static String letters(int form) {
        return Normalizer.normalize(Character.toString(form), Form.NFKC);
    }

    private static Optional<Place> place(int form) {
        var name = Character.getName(form);
        return Arrays.stream(Place.values())
                .filter(place -> name.endsWith(place.name() + " FORM"))
                .findFirst();
    }

    static String joined(String text) {
        var characters = text.codePoints().toArray();
        var shaped = new StringBuilder();
        for (int i = 0; i < characters.length; i++) {
            var letters = Character.toString(characters[i]);
            int last = i;
            if (characters[i] == LAM) {
                int next = next(characters, i);
                if (next < characters.length && FORMS.containsKey(letters + Character.toString(characters[next]))) {
                    letters += Character.toString(characters[next]);
                    last = next;
                }
            }
            shaped.append(form(letters, joinsBefore(characters, i), joinsAfter(characters, last)));
            for (int mark = i + 1; mark < last; mark++) {
                shaped.appendCodePoint(characters[mark]);
            }
            i = last;
        }
        return shaped.toString();
    }

    private static String form(String letters, boolean before, boolean after) {
        var forms = FORMS.get(letters);
        if (forms == null) {
            return letters;
        }
        var place = before && after && forms.containsKey(Place.MEDIAL)
                ? Place.MEDIAL
                : before && forms.containsKey(Place.FINAL)
                        ? Place.FINAL
                        : after && forms.containsKey(Place.INITIAL) ? Place.INITIAL : Place.ISOLATED;
        var form = forms.get(place);
        return form == null ? letters : Character.toString(form);
    }

    private static boolean joinsBefore(int[] characters, int here) {
        int before = here - 1;
        while (before >= 0 && isTransparent(characters[before])) {
            before--;
        }
        return before >= 0 && joinsForward(characters[before]);
    }

    private static boolean joinsAfter(int[] characters, int here) {
        int after = next(characters, here);
        return after < characters.length && joinsBackward(characters[after]);
    }

    private static int next(int[] characters, int here) {
        int after = here + 1;
        while (after < characters.length && isTransparent(characters[after])) {
            after++;
        }
        return after;
    }

    private static boolean isTransparent(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static boolean joinsForward(int character) {
        return has(character, Place.INITIAL);
    }

    private static boolean joinsBackward(int character) {
        return has(character, Place.FINAL);
    }

    private static boolean has(int character, Place place) {
        return character == TATWEEL
                || character == JOINER
                || FORMS.getOrDefault(Character.toString(character), Map.of()).containsKey(place);
    }
}
