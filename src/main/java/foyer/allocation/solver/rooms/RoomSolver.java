package foyer.allocation.solver.rooms;

import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Weights;
import java.util.function.BooleanSupplier;

/** Finds rooms, help and seats together. Holds nothing: one may serve everybody, from any thread. */
public final class RoomSolver {

    /** As many assignments are gone through one by one, with a bound each; beyond it, only what is near the best so far. */
    private static final int MOST_ASSIGNMENTS = 10_000;

    private static final int WORK = 40_000;
    private static final int LEAST_TRIES = 4;
    private static final int MOST_TRIES = 500;

    private final int mostAssignments;

    public RoomSolver() {
        this(MOST_ASSIGNMENTS);
    }

    RoomSolver(int mostAssignments) {
        this.mostAssignments = mostAssignments;
    }

    /**
     * @param threads how many may work at once; the result does not depend on it
     * @param stop asked now and then; once it says so, what was found so far is made whole and returned
     */
    public RoomSolution solve(Premises premises, Seed seed, Weights weights, int threads, BooleanSupplier stop) {
        int tries = Math.clamp(WORK / Math.max(1, premises.problem().participants()), LEAST_TRIES, MOST_TRIES);
        return new RoomSearch(premises, seed, weights, threads, stop, tries).run(mostAssignments);
    }
}
