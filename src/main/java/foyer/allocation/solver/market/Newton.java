package foyer.allocation.solver.market;

import java.util.Arrays;

/**
 * Newton's method on the value of prices: what a number of people pay altogether, less what the seats are worth. The value is concave; its gradient is demand less seats, and its curvature
 * is read from the {@link Margins}. Steps are damped and kept within a trust region; both adapt to how well the last step was foreseen.
 *
 * <p>Source: J. Kitagawa, Q. Mérigot, B. Thibert, Convergence of a Newton algorithm for semi-discrete optimal transport, 2019; D. Marquardt, 1963, for the damping.
 */
final class Newton {

    private static final double FIRST_DAMPING = 0.01;
    private static final double LEAST_DAMPING = 1e-6;

    /** So many margins a slot are enough to know the curvature. */
    private static final double MARGINS_A_SLOT = 150;

    private static final int FEWEST_MARGINS = 20_000;

    private final Market market;
    private final int[] slotOrder;
    private final int slots;
    private final double[] seats;

    /** The prices reached; by slot, then by round. */
    final long[] prices;

    private Costs costs;
    private int[] people = {};
    private double noted;
    private double damping;
    private double trust;
    private Market.Answer answer;
    private double value;
    private long asked;

    Newton(Market market, Costs costs, long[] prices) {
        this.market = market;
        this.costs = costs;
        this.prices = prices;
        slotOrder = market.lots.slotOrder();
        slots = prices.length;
        seats = new double[slots];
        answer = new Market.Answer(0, new int[slots], new Margins());
    }

    /** How often somebody was asked. */
    long asked() {
        return asked;
    }

    /** From now on these people are asked, who share as many of the seats as they are of all. */
    void ask(int[] sample) {
        people = sample;
        double share = sample.length / (double) Math.max(1, market.problem.participants());
        for (int slot = 0; slot < slots; slot++) {
            seats[slot] = market.free[slot] * share;
        }
        double enough = Math.max(MARGINS_A_SLOT * slots, FEWEST_MARGINS);
        noted = Math.min(1, Math.min(enough, Margins.MOST) / Math.max(1, sample.length));
    }

    /**
     * Goes uphill until less than a share of the value is to be gained.
     *
     * @param reach the largest first step of a price
     * @param steps at most so many
     */
    void climb(Costs costs, double reach, double enough, int steps) {
        this.costs = costs;
        damping = FIRST_DAMPING;
        trust = reach;
        answer = answerAt(prices);
        value = value(answer, prices);
        for (int i = 0; i < steps && step(enough); i++) {}
    }

    private Market.Answer answerAt(long[] at) {
        asked += people.length;
        return market.at(costs, at, people, noted);
    }

    private double value(Market.Answer at, long[] ofPrices) {
        double worth = 0;
        for (int slot : slotOrder) {
            worth += ofPrices[slot] * seats[slot];
        }
        return at.value() - worth;
    }

    private boolean step(double enough) {
        double[] gradient = new double[slots];
        for (int slot = 0; slot < slots; slot++) {
            gradient[slot] = answer.demand()[slot] - seats[slot];
        }
        Margins margins = answer.margins();
        double weight = 1 / (noted * margins.reach());
        double[] step = solve(margins, gradient, weight);
        double scale = Math.max(1, Math.abs(value));
        if (product(gradient, step) / 2 / scale < enough) {
            return false;
        }
        long[] next = new long[slots];
        for (int slot = 0; slot < slots; slot++) {
            next[slot] = Math.max(0, prices[slot] + Math.round(Math.clamp(step[slot], -trust, trust)));
            step[slot] = next[slot] - prices[slot];
        }
        double[] bent = new double[slots + 1];
        margins.multiply(step, weight, bent);
        double foreseen = product(gradient, step) - product(step, bent) / 2;
        var there = answerAt(next);
        double gain = value(there, next) - value;
        if (gain <= 0) {
            damping = Math.max(4 * damping, FIRST_DAMPING);
            trust /= 4;
            return true;
        }
        System.arraycopy(next, 0, prices, 0, slots);
        answer = there;
        value += gain;
        boolean well = gain > 0.7 * foreseen;
        boolean badly = gain < 0.25 * foreseen;
        damping = well ? Math.max(damping / 4, LEAST_DAMPING) : badly ? 2 * damping : damping;
        trust = well ? 2 * trust : badly ? trust / 2 : trust;
        return gain / scale > enough / 2;
    }

    private double product(double[] one, double[] other) {
        double sum = 0;
        for (int slot : slotOrder) {
            sum += one[slot] * other[slot];
        }
        return sum;
    }

    /** The step, by conjugate gradients on the prices that may move: those above 0, and those of slots that too many want. */
    private double[] solve(Margins margins, double[] gradient, double weight) {
        double[] diagonal = new double[slots + 1];
        margins.addDiagonal(weight, diagonal);
        double mean = 0;
        for (int slot : slotOrder) {
            mean += diagonal[slot] / slots;
        }
        double[] added = new double[slots];
        double[] left = new double[slots];
        for (int slot = 0; slot < slots; slot++) {
            boolean moves = market.free[slot] > 0 && (prices[slot] > 0 || gradient[slot] > 0);
            added[slot] = damping * diagonal[slot] + (1e-6 + 0.1 * damping) * mean + 1e-12;
            diagonal[slot] = moves ? diagonal[slot] + added[slot] : Double.POSITIVE_INFINITY;
            left[slot] = moves ? gradient[slot] : 0;
        }
        return conjugateGradients(margins, weight, diagonal, added, left);
    }

    private double[] conjugateGradients(
            Margins margins, double weight, double[] diagonal, double[] added, double[] left) {
        double[] x = new double[slots + 1];
        double[] direction = new double[slots + 1];
        double[] bent = new double[slots + 1];
        double length = 0;
        for (int slot : slotOrder) {
            direction[slot] = left[slot] / diagonal[slot];
            length += left[slot] * direction[slot];
        }
        double stop = length * 1e-4;
        for (int k = 0; k < 200 && length > stop && length > 0; k++) {
            Arrays.fill(bent, 0);
            margins.multiply(direction, weight, bent);
            double along = 0;
            for (int slot : slotOrder) {
                bent[slot] = Double.isInfinite(diagonal[slot]) ? 0 : bent[slot] + added[slot] * direction[slot];
                along += direction[slot] * bent[slot];
            }
            double alpha = length / along;
            double next = 0;
            for (int slot : slotOrder) {
                x[slot] += alpha * direction[slot];
                left[slot] -= alpha * bent[slot];
                next += left[slot] * (left[slot] / diagonal[slot]);
            }
            for (int slot : slotOrder) {
                direction[slot] = left[slot] / diagonal[slot] + next / length * direction[slot];
            }
            length = next;
        }
        return x;
    }
}
