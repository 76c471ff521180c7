package foyer.allocation.solver;

import foyer.allocation.solver.Certificate.Proof;
import java.util.List;

/**
 * An allocation in numbers, with what proves how good it is.
 *
 * @param objective points it costs by the weights
 * @param bound millionths of a point that no allocation can be below, from the prices alone
 * @param prices by slot, in millionths of a point
 * @param splits groups, and the rounds in which they fit nowhere and were split
 * @param wallMillis how long it took
 */
public record CompactSolution(
        CompactAllocation seats,
        long objective,
        Bound bound,
        Proof proof,
        long[] prices,
        List<Split> splits,
        String method,
        long wallMillis) {

    public CompactSolution {
        prices = prices.clone();
        splits = List.copyOf(splits);
    }

    /** A group that does not sit together in a round. */
    public record Split(int group, int round) {}

    @Override
    public long[] prices() {
        return prices.clone();
    }

    /** Whether nothing costs fewer points. */
    public boolean provenOptimal() {
        return proof != Proof.NONE;
    }

    /** The gap as a share of the bound. */
    public double relativeGap() {
        return (objective - bound.points()) / Math.max(1, bound.points());
    }
}
