package foyer.programme.release;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import foyer.programme.Change;
import foyer.programme.Change.Detail;
import foyer.programme.Change.Kind;
import foyer.programme.Change.Part;
import foyer.programme.Programme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says in which keys and fields two programmes differ. What is named by several is reported once, where it is defined. */
final class Differences {
    private final List<Change> changes = new ArrayList<>();

    private Differences() {}

    static List<Change> between(Optional<Programme> before, Programme after) {
        var differences = new Differences();
        var old = before.map(Portrait::of).orElse(Portrait.BLANK);
        Portrait.of(after)
                .parts()
                .forEach((part, items) -> differences.compare(part, old.parts().getOrDefault(part, Map.of()), items));
        return differences.merged();
    }

    private void compare(Part part, Map<String, Facets> before, Map<String, Facets> after) {
        after.forEach((key, facets) -> {
            var old = before.get(key);
            if (old == null) {
                changes.add(new Change(part, key, facets.title(), Kind.ADDED, List.of()));
            } else if (!old.changedTo(facets).isEmpty()) {
                changes.add(new Change(part, key, facets.title(), Kind.CHANGED, old.changedTo(facets)));
            }
        });
        before.forEach((key, facets) -> {
            if (!after.containsKey(key)) {
                changes.add(new Change(part, key, facets.title(), Kind.REMOVED, List.of()));
            }
        });
        order(part, new ArrayList<>(before.keySet()), after);
    }

    private void order(Part part, List<String> before, Map<String, Facets> items) {
        var after = new ArrayList<>(items.keySet());
        after.retainAll(before);
        before.retainAll(items.keySet());
        for (int i = 0; i < after.size(); i++) {
            var key = after.get(i);
            if (!key.equals(before.get(i))) {
                var moved = new Detail(
                        "order", "", Integer.toString(before.indexOf(key) + 1), Integer.toString(i + 1), false);
                changes.add(new Change(part, key, title(items, key), Kind.CHANGED, List.of(moved)));
            }
        }
    }

    private static String title(Map<String, Facets> items, String key) {
        var facets = items.get(key);
        return facets == null ? "" : facets.title();
    }

    /** One change a key, whatever has found it. */
    private List<Change> merged() {
        return List.copyOf(changes.stream()
                .sorted(comparing(Change::part))
                .collect(toMap(
                        change -> change.part() + " " + change.key(),
                        change -> change,
                        (one, other) -> {
                            var details = new ArrayList<>(one.details());
                            details.addAll(other.details());
                            return new Change(one.part(), one.key(), one.title(), one.kind(), details);
                        },
                        LinkedHashMap::new))
                .values());
    }
}
