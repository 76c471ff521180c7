package foyer.allocation.solver.chain;

import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.NoWish;
import foyer.allocation.solver.Weights;

/** The organiser's weights, quick to read. */
final class Costs {
    private final NoWish noWish;
    private final int unwished;
    private final int unplaced;
    private final int[] ranks;

    Costs(CompactProblem problem, Weights weights) {
        noWish = NoWish.of(problem, weights);
        unwished = weights.unwished();
        unplaced = weights.unplaced();
        ranks = weights.ranks().stream().mapToInt(Integer::intValue).toArray();
    }

    /** Latecomers among them, whose lists are taken to be full. */
    int ofNoWish(int participant) {
        return noWish.points(participant);
    }

    /** @param seat an offering or {@link Roster#NO_SEAT}; @param rank from 1, or 0 where it is not wished for */
    int of(int seat, int rank) {
        if (seat == Roster.NO_SEAT) {
            return unplaced;
        }
        return rank == 0 ? unwished : ranks[Math.min(rank, ranks.length) - 1];
    }
}
