package foyer.allocation.solver.rooms;

import static foyer.allocation.solver.rooms.Premises.NO_ROOM;

import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.CompactSolution;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Solver;
import foyer.allocation.solver.Weights;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** The seats that come of an assignment, found once each, and no more often than there are tries. */
final class Trials {
    private final Premises premises;
    private final Reach reach;
    private final Seed seed;
    private final Weights weights;
    private final int threads;
    private final BooleanSupplier stop;
    private final int most;
    private final Map<Assignment, Tried> tried = new HashMap<>();

    Trials(Premises premises, Reach reach, Seed seed, Weights weights, int threads, BooleanSupplier stop, int most) {
        this.premises = premises;
        this.reach = reach;
        this.seed = seed;
        this.weights = weights;
        this.threads = threads;
        this.stop = stop;
        this.most = most;
    }

    /**
     * @param cost points, those for fixed seats with unmet needs included
     * @param moved slots with another room than usual
     */
    record Tried(Assignment assignment, CompactSolution solution, long cost, int moved) {}

    Tried of(Assignment assignment) {
        var known = tried.get(assignment);
        if (known == null) {
            int[] capacity = new int[premises.problem.slots()];
            for (int slot = 0; slot < capacity.length; slot++) {
                capacity[slot] = premises.capacity(slot, assignment.room(slot));
            }
            var problem = premises.problem.within(capacity, reach.barsUnder(assignment));
            var solution = solve(problem);
            long cost = solution.objective() + reach.missedByFixed(assignment) * weights.unplaced();
            known = new Tried(assignment, solution, cost, moved(assignment));
            tried.put(assignment, known);
        }
        return known;
    }

    CompactSolution solve(CompactProblem problem) {
        return new Solver().solve(problem, seed, weights, threads, stop::getAsBoolean);
    }

    int moved(Assignment assignment) {
        int moved = 0;
        for (int slot = 0; slot < assignment.slots(); slot++) {
            int usual = premises.usual[slot];
            moved += premises.isHeld(slot) && usual != NO_ROOM && usual != assignment.room(slot) ? 1 : 0;
        }
        return moved;
    }

    int number() {
        return tried.size();
    }

    boolean exhausted() {
        return tried.size() >= most || stop.getAsBoolean();
    }
}
