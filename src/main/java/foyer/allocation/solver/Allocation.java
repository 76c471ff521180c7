package foyer.allocation.solver;

import java.util.List;

/**
 * Who sits where, who got no seat in a round they want, and the proof of how good that is.
 *
 * @param placements one for a participant and round, also where a companion sits beside them; fixed seats among them, by participant id, then in the order of the rounds
 */
public record Allocation(List<Placement> placements, List<Unplaced> unplaced, Certificate certificate) {

    public Allocation {
        placements = List.copyOf(placements);
        unplaced = List.copyOf(unplaced);
    }

    /** A seat wanted and not given. */
    public record Unplaced(String participant, String round) {}
}
