package foyer.allocation.solver;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one participant wants from the rounds.
 *
 * @param id opaque; with the seed it decides the lottery
 * @param without rounds in which they want no seat
 * @param fixed the offering they certainly sit in, by round: it costs nothing and counts as a wish met
 * @param seats 2 with a companion, who sits wherever they sit: they count, and cost, as two people of the same wishes; else 1
 * @param group the two to six people they want to sit with in every round, or null
 */
public record Participant(
        String id,
        List<Wish> wishes,
        Set<String> without,
        Map<String, String> fixed,
        int seats,
        @Nullable String group) {

    private static final int PAIR = 2;

    public Participant {
        Refusal.when(
                seats < 1 || seats > PAIR, "Participant %s needs %d seats; it is 1, or 2 with a companion", id, seats);
        wishes = List.copyOf(wishes);
        without = Set.copyOf(without);
        fixed = Map.copyOf(fixed);
        Refusal.when(
                new HashSet<>(fixed.values()).size() < fixed.size(),
                "Participant %s is fixed in the same offering twice",
                id);
        for (String round : fixed.keySet()) {
            Refusal.when(
                    without.contains(round), "Participant %s is fixed in round %s but wants no seat there", id, round);
        }
    }

    /** Somebody who comes alone. */
    public Participant(String id, List<Wish> wishes, Set<String> without, Map<String, String> fixed) {
        this(id, wishes, without, fixed, 1, null);
    }

    public Participant withCompanion() {
        return new Participant(id, wishes, without, fixed, PAIR, group);
    }

    public Participant in(String anyGroup) {
        return new Participant(id, wishes, without, fixed, seats, anyGroup);
    }

    public static Participant wishing(String id, Wish... wishes) {
        return new Participant(id, List.of(wishes), Set.of(), Map.of());
    }
}
