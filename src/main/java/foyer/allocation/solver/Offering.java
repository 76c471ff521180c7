package foyer.allocation.solver;

import java.util.Map;

/**
 * Something a participant can choose in a round.
 *
 * @param capacity seats by round, fixed ones among them; a round that is missing or has 0 does not hold this offering
 * @param minimum people without whom it does not take place, by round; a round that is missing has none
 */
public record Offering(String id, Map<String, Integer> capacity, Map<String, Integer> minimum) {

    public Offering {
        Refusal.when(id.isBlank(), "An offering has no id");
        capacity = Map.copyOf(capacity);
        minimum = Map.copyOf(minimum);
        capacity.forEach((round, seats) ->
                Refusal.when(seats < 0, "Offering %s has the negative capacity %d in round %s", id, seats, round));
    }

    /** One without minimums. */
    public Offering(String id, Map<String, Integer> capacity) {
        this(id, capacity, Map.of());
    }

    public int minimumIn(String round) {
        return minimum.getOrDefault(round, 0);
    }

    public int capacityIn(String round) {
        return capacity.getOrDefault(round, 0);
    }
}
