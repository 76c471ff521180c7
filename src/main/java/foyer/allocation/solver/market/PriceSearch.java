package foyer.allocation.solver.market;

import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.NoWish;
import foyer.allocation.solver.Weights;
import java.util.function.BooleanSupplier;

/**
 * Finds the prices: first those of a small sample, then of larger ones, at last of everybody. Within each, the lottery begins strong, so that demand follows prices smoothly, and is halved
 * again and again; as it shrinks, prices move nearly in a straight line, so each stage begins where the line points.
 */
final class PriceSearch {

    private static final int SMALLEST_SAMPLE = 4000;
    private static final int PEOPLE_A_SLOT = 20;
    private static final int GROWTH = 8;
    private static final double ENOUGH = 1e-4;
    private static final double ENOUGH_AT_LAST = 3e-7;
    private static final int STEPS = 12;
    private static final int STEPS_AT_LAST = 20;

    /** The lottery's last strength, as a share of a point, for samples and for everybody. */
    private static final double COARSE = 1 / 8.0;

    private static final double FINE = 1 / 128.0;

    private final Market market;
    private final Weights weights;
    private final NoWish noWish;
    private final Newton newton;
    private final BooleanSupplier stop;
    private long strength;

    PriceSearch(Market market, Weights weights, BooleanSupplier stop) {
        this.market = market;
        this.weights = weights;
        noWish = NoWish.of(market.problem, weights);
        this.stop = stop;
        long[] prices = new long[market.free.length];
        strength = Math.max(1, weights.unwished() / 5) * Costs.POINT;
        newton = new Newton(market, costs(), prices);
    }

    /**
     * What was found.
     *
     * @param costs those that the prices were found for
     * @param prices by slot, then by round, in units of 2^-24 points
     * @param asked how often somebody was asked
     */
    record Found(Costs costs, long[] prices, long strength, long asked) {}

    private Costs costs() {
        return Costs.withLottery(weights, noWish, market.lots, strength);
    }

    Found run() {
        startWhereSeatsAreShort();
        int everybody = market.problem.participants();
        long size = Math.max(SMALLEST_SAMPLE, (long) PEOPLE_A_SLOT * market.problem.slots());
        while (2 * size < everybody && !stop.getAsBoolean()) {
            newton.ask(market.lots.sample((int) size));
            descend(Math.round(COARSE * Costs.POINT), ENOUGH);
            strength *= 2;
            size *= GROWTH;
        }
        newton.ask(market.lots.sample(everybody));
        descend(Math.round(FINE * Costs.POINT), ENOUGH_AT_LAST);
        return new Found(costs(), newton.prices, strength, newton.asked());
    }

    /** Where a round has fewer seats than people want, some go without whatever the prices: any seat there is worth nearly as much as that costs. */
    private void startWhereSeatsAreShort() {
        var problem = market.problem;
        for (int round = 0; round < problem.rounds(); round++) {
            long wanted = 0;
            for (int participant = 0; participant < problem.participants(); participant++) {
                boolean open = problem.wantsSeat(participant, round)
                        && problem.fixed(participant, round) == CompactProblem.NONE;
                wanted += open ? problem.size(participant) : 0;
            }
            if (wanted > market.free[problem.slots() + round]) {
                newton.prices[problem.slots() + round] = (weights.unplaced() - weights.unwished()) * Costs.POINT;
            }
        }
    }

    private void descend(long last, double enough) {
        long[] before = null;
        while (true) {
            boolean end = strength <= last || stop.getAsBoolean();
            newton.climb(costs(), 2.0 * strength, end ? enough : ENOUGH, end ? STEPS_AT_LAST : STEPS);
            if (end) {
                return;
            }
            long[] now = newton.prices.clone();
            for (int slot = 0; before != null && slot < now.length; slot++) {
                newton.prices[slot] = Math.max(0, now[slot] + (now[slot] - before[slot]) / 2);
            }
            before = now;
            strength /= 2;
        }
    }
}
