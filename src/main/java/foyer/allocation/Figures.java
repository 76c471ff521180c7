package foyer.allocation;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How good the seats of a draft are. A pair counts as the two people they are.
 *
 * @param objective points it costs by the weights
 * @param bound points that no allocation can be below
 * @param unplaced seats wanted and not given
 * @param withoutWish people who want a seat and got no wished one in any round
 * @param seatsByRank seats given, by rank from 1
 * @param unwished seats given that their holders did not wish for
 * @param envy people who would like a seat better that somebody with a worse rank for it and a worse lottery number has
 * @param belowMinimum slots that somebody sits in, but fewer than they need
 * @param closed slots with a minimum that nobody sits in: they do not take place
 * @param taken people in each slot, as {@code station-06@1}
 */
public record Figures(
        long objective,
        double bound,
        boolean provenOptimal,
        int unplaced,
        int withoutWish,
        SortedMap<Integer, Integer> seatsByRank,
        int unwished,
        int envy,
        Map<String, Integer> taken,
        List<String> belowMinimum,
        List<String> closed,
        String method,
        long wallMillis) {
    public Figures {
        seatsByRank = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(seatsByRank));
        taken = Map.copyOf(taken);
        belowMinimum = List.copyOf(belowMinimum);
        closed = List.copyOf(closed);
    }

    /** The points between objective and bound, as a share of the bound. */
    public double gap() {
        return (objective - bound) / Math.max(1, bound);
    }

    public int seats() {
        return seatsByRank.values().stream().mapToInt(seats -> seats).sum() + unwished;
    }
}
