package foyer.operations.csv;

import foyer.allocation.solver.Participant;
import foyer.allocation.solver.Wish;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lines about participants, checked one by one. */
final class People {
    private final Places places;
    private final Mistakes mistakes;
    private final LinkedHashMap<String, Person> people = new LinkedHashMap<>();
    private final Map<List<String>, Integer> fixedSeats = new HashMap<>();

    People(Places places, Mistakes mistakes) {
        this.places = places;
        this.mistakes = mistakes;
    }

    private record Person(List<Wish> wishes, Set<String> without, Map<String, String> fixed) {
        Person() {
            this(new ArrayList<>(), new HashSet<>(), new HashMap<>());
        }
    }

    void wish(Row row) {
        var rank = row.number("rank");
        var offering = row.get("offering");
        var round = row.get("round");
        if (!known(row) || !knownOffering(row)) {
            return;
        }
        if (rank.isEmpty() || rank.getAsInt() < 1) {
            mistakes.add(row, "the rank \"%s\" is not a whole number from 1 on", row.get("rank"));
            return;
        }
        var wish = new Wish(rank.getAsInt(), offering, round.isEmpty() ? null : round);
        var wishes = person(row).wishes();
        if (wishes.stream().anyMatch(other -> sameWish(other, wish))) {
            mistakes.add(row, "participant %s wishes for %s twice", row.get("participant"), offering);
            return;
        }
        wishes.add(wish);
    }

    void leaveOut(Row row) {
        if (row.get("round").isEmpty()) {
            mistakes.add(row, "the round must not be empty");
        } else if (known(row)) {
            person(row).without().add(row.get("round"));
        }
    }

    /** Comes after {@link #leaveOut}, which it must not contradict. */
    void fix(Row row) {
        var round = row.get("round");
        var offering = row.get("offering");
        if (round.isEmpty()) {
            mistakes.add(row, "the round must not be empty");
        } else if (known(row) && knownOffering(row)) {
            var person = person(row);
            int taken = fixedSeats.merge(List.of(offering, round), 1, Integer::sum);
            if (person.without().contains(round)) {
                mistakes.add(row, "the participant wants no seat in round %s, says without.csv", round);
            } else if (person.fixed().containsKey(round) || person.fixed().containsValue(offering)) {
                mistakes.add(row, "the participant is fixed in round %s or in %s already", round, offering);
            } else if (taken > places.capacity(offering, round)) {
                mistakes.add(
                        row,
                        "%s has %d seats in round %s, and all are fixed already",
                        offering,
                        places.capacity(offering, round),
                        round);
            } else {
                person.fixed().put(round, offering);
            }
        }
    }

    private boolean known(Row row) {
        if (row.get("participant").isEmpty()) {
            mistakes.add(row, "the participant must not be empty");
            return false;
        }
        if (!row.get("round").isEmpty() && !places.hasRound(row.get("round"))) {
            mistakes.add(row, "offerings.csv has no round %s", row.get("round"));
            return false;
        }
        return true;
    }

    private boolean knownOffering(Row row) {
        if (places.hasOffering(row.get("offering"))) {
            return true;
        }
        mistakes.add(row, "offerings.csv has no offering %s", row.get("offering"));
        return false;
    }

    private Person person(Row row) {
        return people.computeIfAbsent(row.get("participant"), id -> new Person());
    }

    private static boolean sameWish(Wish one, Wish other) {
        return one.offering().equals(other.offering())
                && (one.round() == null || other.round() == null || one.round().equals(other.round()));
    }

    List<Participant> participants() {
        return people.entrySet().stream()
                .map(entry -> new Participant(
                        entry.getKey(),
                        entry.getValue().wishes(),
                        entry.getValue().without(),
                        entry.getValue().fixed()))
                .toList();
    }
}
