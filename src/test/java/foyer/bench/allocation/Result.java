package foyer.bench.allocation;

import foyer.bench.allocation.Scorer.Score;
import org.jspecify.annotations.Nullable;

/**
 * One method on one problem.
 *
 * @param bound the best that any method of this run found, its own or not
 * @param envy null where nobody counted
 */
record Result(
        String method,
        int participants,
        Score score,
        double ownBound,
        double bound,
        boolean optimal,
        Stopwatch time,
        Envy.@Nullable Count envy) {

    /** Between the objective and the bound that it proved itself; whole where it says so. */
    double gapProven() {
        return optimal ? 0 : gap(ownBound);
    }

    double gapToBest() {
        return optimal ? 0 : gap(Double.isNaN(bound) ? ownBound : bound);
    }

    private double gap(double from) {
        return (score.cost() - from) / Math.max(1, from);
    }

    double withoutWish() {
        return (double) score.withoutWish() / participants;
    }

    Result boundedBy(double best) {
        return new Result(method, participants, score, ownBound, best, optimal, time, envy);
    }
}
