package foyer.operations;

import foyer.allocation.solver.Certificate.Proof;
import foyer.allocation.solver.CompactSolution;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Solver;
import foyer.allocation.solver.rooms.Premises;
import foyer.allocation.solver.rooms.RoomSolver;
import foyer.operations.csv.Outcome;
import foyer.operations.csv.ProblemFolder;
import org.jspecify.annotations.Nullable;

/** Gives the problem of a folder to the solver. */
final class FolderSolver {
    private FolderSolver() {}

    static Outcome solve(ProblemFolder.Read read, Seed seed) {
        var anywhere = new Solver().solve(read.problem(), seed, read.weights());
        var premises = read.premises();
        return premises == null ? outcome(read, seed, anywhere, null) : solve(read, premises, seed, anywhere);
    }

    /** @param anywhere seats as if there were a room of the best kind for everybody: its prices and its bound hold for any rooms, too */
    private static Outcome solve(ProblemFolder.Read read, Premises premises, Seed seed, CompactSolution anywhere) {
        int threads = Runtime.getRuntime().availableProcessors();
        var found = new RoomSolver().solve(premises, seed, read.weights(), threads, () -> false);
        long objective = found.seats().objective();
        var seats = new CompactSolution(
                found.seats().seats(),
                objective,
                anywhere.bound(),
                anywhere.bound().proves(objective) ? Proof.PRICES : Proof.NONE,
                anywhere.prices(),
                found.seats().splits(),
                found.seats().method(),
                anywhere.wallMillis() + found.seats().wallMillis());
        return outcome(read, seed, seats, new Outcome.Rooms(premises, found));
    }

    private static Outcome outcome(
            ProblemFolder.Read read, Seed seed, CompactSolution solution, Outcome.@Nullable Rooms rooms) {
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
                solution.wallMillis(),
                rooms);
    }
}
