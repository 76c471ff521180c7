package foyer.allocation.solver;

import foyer.allocation.solver.market.MarketSolver;
import java.util.function.BooleanSupplier;

/** Gives the seats. Holds nothing: one may serve everybody, from any thread. */
public final class Solver {

    private final WorkLimit limit;

    public Solver() {
        this(WorkLimit.DEFAULT);
    }

    public Solver(WorkLimit limit) {
        this.limit = limit;
    }

    public Allocation solve(Problem problem, Seed seed) {
        return solve(problem, seed, Weights.DEFAULT);
    }

    public Allocation solve(Problem problem, Seed seed, Weights weights) {
        return solve(problem, seed, weights, () -> false);
    }

    /** @param stop asked now and then; once it says so, what was found so far is made whole and returned */
    public Allocation solve(Problem problem, Seed seed, Weights weights, BooleanSupplier stop) {
        var compact = CompactProblem.of(problem);
        var solution = solve(compact, seed, weights, Runtime.getRuntime().availableProcessors(), stop);
        return new Report(compact, solution).allocation(seed, weights);
    }

    public CompactSolution solve(CompactProblem problem, Seed seed, Weights weights) {
        return solve(problem, seed, weights, Runtime.getRuntime().availableProcessors(), () -> false);
    }

    /**
     * @param threads how many may work at once; the seats do not depend on it
     * @param stop as above
     */
    public CompactSolution solve(
            CompactProblem problem, Seed seed, Weights weights, int threads, BooleanSupplier stop) {
        var found = new MarketSolver(problem, seed, weights, threads, stop).solve();
        return ExactStage.fits(problem) && !stop.getAsBoolean()
                ? new ExactStage(problem, seed, weights, limit, stop).improve(found)
                : found;
    }
}
