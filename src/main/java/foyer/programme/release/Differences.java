package foyer.programme.release;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import foyer.programme.Change;
import foyer.programme.Change.Detail;
import foyer.programme.Change.Kind;
import foyer.programme.Change.Part;
import foyer.programme.Offering;
import foyer.programme.Programme;
import foyer.programme.RoundId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Says in which keys and fields two programmes differ. What is named by several is reported once, where it is defined. */
final class Differences {
    private final List<Change> changes = new ArrayList<>();

    private Differences() {}

    static List<Change> between(Optional<Programme> before, Programme after) {
        var differences = new Differences();
        var old = before.map(Portrait::of).orElse(Portrait.BLANK);
        var current = Portrait.of(after);
        current.parts()
                .forEach((part, items) ->
                        differences.compare(part, old.parts().getOrDefault(part, new LinkedHashMap<>()), items));
        before.ifPresent(programme -> differences.seats(programme, after));
        return differences.merged();
    }

    private void compare(Part part, Map<String, Map<String, Object>> before, Map<String, Map<String, Object>> after) {
        after.forEach((key, fields) -> {
            var old = before.get(key);
            if (old == null) {
                changes.add(new Change(part, key, Kind.ADDED, List.of()));
            } else if (!old.equals(fields)) {
                changes.add(new Change(part, key, Kind.CHANGED, details(old, fields)));
            }
        });
        before.keySet().stream()
                .filter(key -> !after.containsKey(key))
                .forEach(key -> changes.add(new Change(part, key, Kind.REMOVED, List.of())));
        order(part, new ArrayList<>(before.keySet()), new ArrayList<>(after.keySet()));
    }

    private void order(Part part, List<String> before, List<String> after) {
        var staying = List.copyOf(after);
        after.retainAll(before);
        before.retainAll(staying);
        for (int i = 0; i < after.size(); i++) {
            if (!after.get(i).equals(before.get(i))) {
                changes.add(new Change(part, after.get(i), Kind.CHANGED, List.of(Detail.of("order"))));
            }
        }
    }

    private static List<Detail> details(Map<String, Object> before, Map<String, Object> after) {
        return after.keySet().stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(Detail::of)
                .toList();
    }

    private void seats(Programme before, Programme after) {
        var rounds = new LinkedHashMap<RoundId, String>();
        before.rounds().forEach(round -> rounds.put(round.id(), round.key()));
        after.rounds().forEach(round -> rounds.put(round.id(), round.key()));
        for (var offering : after.offerings()) {
            before.offering(offering.id()).ifPresent(old -> {
                var details = seats(rounds, old, offering);
                if (!details.isEmpty()) {
                    changes.add(new Change(Part.OFFERING, offering.key(), Kind.CHANGED, details));
                }
            });
        }
    }

    private static List<Detail> seats(Map<RoundId, String> rounds, Offering before, Offering after) {
        var details = new TreeMap<String, Detail>();
        rounds.forEach((round, key) -> {
            int old = before.capacity().getOrDefault(round, 0);
            int now = after.capacity().getOrDefault(round, 0);
            if (old != now || before.takesPlaceIn(round) != after.takesPlaceIn(round)) {
                details.put(key, new Detail("capacity", List.of(key, Integer.toString(old), Integer.toString(now))));
            }
        });
        return List.copyOf(details.values());
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
                            return new Change(one.part(), one.key(), one.kind(), details);
                        },
                        LinkedHashMap::new))
                .values());
    }
}
