package foyer.allocation.solver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ids in the order they were first named. */
final class Numbered {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> ids = new ArrayList<>();

    /** The number of an id, a new one where it was not named before. */
    int of(String id) {
        Integer known = numbers.putIfAbsent(id, ids.size());
        if (known != null) {
            return known;
        }
        ids.add(id);
        return ids.size() - 1;
    }

    /** Its number, or {@link CompactProblem#NONE}. */
    int known(String id) {
        return numbers.getOrDefault(id, CompactProblem.NONE);
    }

    String id(int number) {
        return ids.get(number);
    }

    int size() {
        return ids.size();
    }

    String[] ids() {
        return ids.toArray(String[]::new);
    }
}
