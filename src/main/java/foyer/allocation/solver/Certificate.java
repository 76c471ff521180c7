package foyer.allocation.solver;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How good an allocation is, and how we know.
 *
 * @param objective points it costs by the weights
 * @param bound points that no allocation can be below, from the prices alone
 * <p>A pair counts as the two people they are.
 *
 * @param unplaced seats wanted and not given
 * @param withoutWish people who want a seat and got no wished (or fixed) one in any round
 * @param seatsByRank seats given, by rank; rank 0 counts the fixed ones
 * @param unwished seats given that their holders did not wish for
 */
public record Certificate(
        long objective,
        Bound bound,
        Prices prices,
        Proof proof,
        int unplaced,
        int withoutWish,
        SortedMap<Integer, Integer> seatsByRank,
        int unwished,
        Weights weights,
        String seedHash,
        String method,
        long wallMillis) {

    /** What makes sure that nothing better exists. */
    public enum Proof {
        /** The bound: costs are whole points, and it is less than one below the objective. Anybody can check it from the prices. */
        PRICES,
        /** The bound leaves a gap, but the search went through everything that could have been better. */
        SEARCH,
        /** Nothing: the work limit came first. The bound still holds. */
        NONE
    }

    public Certificate {
        seatsByRank = Collections.unmodifiableSortedMap(new TreeMap<>(seatsByRank));
    }

    public boolean provenOptimal() {
        return proof != Proof.NONE;
    }

    /** Points between objective and bound. */
    public double gap() {
        return objective - bound.points();
    }

    /** The gap as a share of the bound. */
    public double relativeGap() {
        return gap() / Math.max(1, bound.points());
    }
}
