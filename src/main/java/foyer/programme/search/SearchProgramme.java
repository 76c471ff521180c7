package foyer.programme.search;

import foyer.programme.EventId;
import foyer.programme.search.WordStore.Hit;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds what has all the words typed: first as they are, in any of their forms; if there is nothing, what looks alike. */
@Component
public class SearchProgramme {
    /** Characters; enough for a title. */
    public static final int LONGEST = 100;

    private static final int MOST_WORDS = 10;

    private final WordStore store;

    SearchProgramme(WordStore store) {
        this.store = store;
    }

    public Search in(EventId event, String typed) {
        if (typed.isBlank()) {
            return new Search.NotAsked();
        }
        if (typed.codePointCount(0, typed.length()) > LONGEST) {
            return new Search.TooLong(LONGEST);
        }
        var words = store.telling(words(typed));
        if (words.isEmpty()) {
            return new Search.SaysNothing();
        }
        var exact = store.withWords(event, words);
        return exact.isEmpty() ? found(store.withSimilarWords(event, words), true) : found(exact, false);
    }

    /** Letters and digits only, so that no sign of the database's query language is left. */
    private static List<String> words(String typed) {
        var text = normal(typed).toLowerCase(Locale.ROOT);
        return Arrays.stream(text.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    /** An ü is one character or two, depending on the keyboard; here it is one. */
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static Search found(List<Hit> hits, boolean similar) {
        return new Search.Found(keys(hits, "offering"), keys(hits, "session"), keys(hits, "person"), similar);
    }

    private static Set<String> keys(List<Hit> hits, String part) {
        return hits.stream()
                .filter(hit -> hit.part().equals(part))
                .map(Hit::key)
                .collect(Collectors.toSet());
    }
}
