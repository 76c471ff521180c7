package foyer.allocation.solver.rooms;

import static foyer.allocation.solver.CompactProblem.NONE;

import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.NoWish;
import foyer.allocation.solver.Prices;
import foyer.allocation.solver.Weights;
import java.util.Arrays;
import java.util.BitSet;

/**
 * What a participant's cheapest day costs at some prices, fixed seats costing nothing, or somewhat less than that: any unwished seat is taken to be as cheap as the cheapest
 * that is open to them, even if they have it in another round. In millionths, for each of their seats.
 */
final class LeastDays {
    private static final BitSet NO_BARS = new BitSet();

    private final CompactProblem problem;
    private final Weights weights;
    private final NoWish noWish;
    private final long[] prices;
    private final int[] free;

    /** By round and size: the cheapest price that anybody without bars pays. */
    private final long[][] cheapest;

    private final int[] chosen;
    private int participant;
    private BitSet barred = NO_BARS;
    private long best;

    /**
     * @param prices by slot, in millionths
     * @param free by slot: seats that are not fixed
     */
    LeastDays(CompactProblem problem, Weights weights, long[] prices, int[] free) {
        this.problem = problem;
        this.weights = weights;
        noWish = NoWish.of(problem, weights);
        this.prices = prices.clone();
        this.free = free.clone();
        cheapest = new long[problem.rounds()][2];
        chosen = new int[problem.rounds()];
        for (int round = 0; round < cheapest.length; round++) {
            cheapest[round][0] = cheapestSeat(round, 1, NO_BARS);
            cheapest[round][1] = cheapestSeat(round, 2, NO_BARS);
        }
    }

    private long cheapestSeat(int round, int size, BitSet bars) {
        long least = Long.MAX_VALUE;
        for (int slot = problem.slot(round, 0); slot < problem.slot(round + 1, 0); slot++) {
            if (free[slot] >= size && !bars.get(slot)) {
                least = Math.min(least, prices[slot]);
            }
        }
        return least;
    }

    long of(int who) {
        return of(who, NO_BARS);
    }

    /** @param bars slots they cannot have, unless fixed */
    long of(int who, BitSet bars) {
        participant = who;
        barred = bars;
        best = Long.MAX_VALUE;
        Arrays.fill(chosen, NONE);
        choose(0, 0, problem.hasFixed(who), false);
        return best;
    }

    private void choose(int round, long sum, boolean met, boolean wanted) {
        if (sum >= best) {
            return;
        }
        if (round == problem.rounds()) {
            best = Math.min(best, wanted && !met ? sum + (long) noWish.points(participant) * Prices.MILLION : sum);
            return;
        }
        if (!problem.wantsSeat(participant, round) || problem.fixed(participant, round) != NONE) {
            choose(round + 1, sum, met, wanted);
            return;
        }
        int size = problem.size(participant);
        for (int wish = problem.wishesFrom(participant); wish < problem.wishesFrom(participant + 1); wish++) {
            int offering = problem.wishedOffering(wish);
            int slot = problem.slot(round, offering);
            if (problem.countsIn(wish, round) && free[slot] >= size && !barred.get(slot) && !taken(round, offering)) {
                chosen[round] = offering;
                choose(
                        round + 1,
                        sum + weights.ofRank(problem.rankOf(wish)) * Prices.MILLION + prices[slot],
                        true,
                        true);
                chosen[round] = NONE;
            }
        }
        choose(round + 1, sum + otherwise(round, size), met, true);
    }

    /** The cheaper of an unwished seat and none. */
    private long otherwise(int round, int size) {
        long seat = barred.isEmpty() ? cheapest[round][size - 1] : cheapestSeat(round, size, barred);
        long unplaced = weights.unplaced() * Prices.MILLION;
        return seat == Long.MAX_VALUE ? unplaced : Math.min(unplaced, seat + weights.unwished() * Prices.MILLION);
    }

    private boolean taken(int before, int offering) {
        for (int round = 0; round < problem.rounds(); round++) {
            if (round < before && chosen[round] == offering || problem.fixed(participant, round) == offering) {
                return true;
            }
        }
        return false;
    }
}
