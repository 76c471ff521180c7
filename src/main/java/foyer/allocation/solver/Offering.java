package foyer.allocation.solver;

import java.util.Map;

/**
 * Something a participant can choose in a round.
 *
 * @param capacity seats by round, fixed ones among them; a round that is missing or has 0 does not hold this offering
 */
public record Offering(String id, Map<String, Integer> capacity) {

    public Offering {
        Refusal.when(id.isBlank(), "An offering has no id");
        capacity = Map.copyOf(capacity);
        capacity.forEach((round, seats) ->
                Refusal.when(seats < 0, "Offering %s has the negative capacity %d in round %s", id, seats, round));
    }

    public int capacityIn(String round) {
        return capacity.getOrDefault(round, 0);
    }
}
