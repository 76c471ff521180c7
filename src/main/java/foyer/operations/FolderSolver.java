package foyer.operations;

import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Solver;
import foyer.operations.csv.Outcome;
import foyer.operations.csv.ProblemFolder;

/** Gives the problem of a folder to the solver. */
final class FolderSolver {
    private FolderSolver() {}

    static Outcome solve(ProblemFolder.Read read, Seed seed) {
        var solution = new Solver().solve(read.problem(), seed, read.weights());
        long[] prices = solution.prices();
        return new Outcome(
                read.problem(),
                read.groups(),
                read.weights(),
                seed,
                solution.seats(),
                slot -> prices[slot],
                solution.bound().millionths(),
                solution.proof().name(),
                solution.method(),
                solution.wallMillis());
    }
}
