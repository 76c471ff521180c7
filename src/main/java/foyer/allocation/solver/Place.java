package foyer.allocation.solver;

import java.util.Comparator;

/** An offering in one of the rounds: what seats, capacities and prices belong to. */
public record Place(String offering, String round) implements Comparable<Place> {

    private static final Comparator<Place> BY_ROUND_THEN_OFFERING =
            Comparator.comparing(Place::round).thenComparing(Place::offering);

    @Override
    public int compareTo(Place other) {
        return BY_ROUND_THEN_OFFERING.compare(this, other);
    }
}
