package foyer.allocation.solver.market;

import foyer.allocation.solver.NoWish;
import foyer.allocation.solver.Prices;
import foyer.allocation.solver.Weights;

/**
 * What seats cost, in whole units, so that sums are exact whatever their order: millionths of a point where everything counts as it does, as in bounds; 2^-24 points
 * where the lottery has a say. There, to somebody with a better number each disappointment counts a little more, and a small cost drawn for person and slot settles what
 * is left. The lottery begins strong, which makes demand follow prices smoothly, and ends far below a point. It never enters an objective or a bound.
 */
final class Costs {

    /** Units of a point where the lottery has a say. */
    static final int UNIT_BITS = 24;

    static final long POINT = 1L << UNIT_BITS;

    private static final int LAST_RANK = 1000;
    private static final int NUMBER_BITS = 16;
    private static final int HALF_UNIT = UNIT_BITS / 2;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private final long[] byRank;
    private final long unwished;
    private final NoWish noWish;
    private final long point;
    private final long unplaced;
    private final Lots lots;
    private final long strength;

    private Costs(Weights weights, NoWish noWish, long point, Lots lots, long strength) {
        byRank = new long[LAST_RANK + 1];
        for (int rank = 1; rank < byRank.length; rank++) {
            byRank[rank] = weights.ofRank(rank) * point;
        }
        unwished = weights.unwished() * point;
        this.noWish = noWish;
        this.point = point;
        unplaced = weights.unplaced() * point;
        this.lots = lots;
        this.strength = strength;
    }

    /** In millionths of a point. */
    static Costs exact(Weights weights, NoWish noWish) {
        return new Costs(weights, noWish, Prices.MILLION, Lots.NONE, 0);
    }

    /** @param strength how much may be drawn for person and slot, in units of 2^-24 points; to the best number, a point counts a quarter of this more */
    static Costs withLottery(Weights weights, NoWish noWish, Lots lots, long strength) {
        return new Costs(weights, noWish, POINT, lots, strength);
    }

    /** How much disappointments of this participant count on top, from 0 for the worst number to 2^16. */
    long weight(int participant) {
        return strength == 0 ? 0 : ~lots.ofParticipant(participant) >>> Long.SIZE - NUMBER_BITS;
    }

    long ofRank(int rank, long weight) {
        return weighted(byRank[rank], weight);
    }

    long unwished(long weight) {
        return weighted(unwished, weight);
    }

    long noWish(int participant) {
        return noWish.points(participant) * point;
    }

    long unplaced() {
        return unplaced;
    }

    private long weighted(long cost, long weight) {
        // weight has 16 bits after the point, strength 24, and 2 more make a quarter of it
        return strength == 0
                ? cost
                : cost + (((cost >> HALF_UNIT) * weight >> HALF_UNIT) * strength >> NUMBER_BITS + 2);
    }

    /** @param slot a slot, or the number of slots and a round for any unwished seat there */
    long drawn(int participant, int slot) {
        if (strength == 0) {
            return 0;
        }
        long mixed = (lots.ofParticipant(participant) ^ lots.ofSlot(slot)) * GOLDEN;
        return (mixed >>> Long.SIZE - UNIT_BITS) * strength >> UNIT_BITS;
    }
}
