package foyer.allocation.solver;

import foyer.allocation.solver.market.MarketSolver;

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

    /** @param onlooker asked now and then; once it says so, what was found so far is made whole and returned */
    public Allocation solve(Problem problem, Seed seed, Weights weights, Onlooker onlooker) {
        var compact = CompactProblem.of(problem);
        var solution = solve(compact, seed, weights, Runtime.getRuntime().availableProcessors(), onlooker);
        return new Report(compact, solution).allocation(seed, weights);
    }

    public CompactSolution solve(CompactProblem problem, Seed seed, Weights weights) {
        return solve(problem, seed, weights, Runtime.getRuntime().availableProcessors(), () -> false);
    }

    /**
     * @param threads how many may work at once; the seats do not depend on it
     * @param onlooker as above
     */
    public CompactSolution solve(CompactProblem problem, Seed seed, Weights weights, int threads, Onlooker onlooker) {
        var found = new MarketSolver(problem, seed, weights, threads, onlooker).solve();
        return ExactStage.fits(problem) && !onlooker.getAsBoolean()
                ? new ExactStage(problem, seed, weights, limit, onlooker).improve(found)
                : found;
    }
}
