package foyer.allocation.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands in the columns of one name, in all files, numbered as it is first read; 0 is the empty text. */
final class Texts {
    private final Map<String, Integer> numbers = new HashMap<>(Map.of("", 0));
    private final List<String> texts = new ArrayList<>(List.of(""));
    private int last;

    int number(String text) {
        if (!text.equals(texts.get(last))) { // mostly it is the one of the line before
            last = numbers.computeIfAbsent(text, first -> texts.size());
            if (last == texts.size()) {
                texts.add(text);
            }
        }
        return last;
    }

    String text(int number) {
        return texts.get(number);
    }

    int size() {
        return texts.size();
    }
}
