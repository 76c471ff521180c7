package foyer.allocation.solver.market;

import static foyer.allocation.solver.CompactAllocation.NOT_WANTED;
import static foyer.allocation.solver.CompactAllocation.NO_SEAT;
import static foyer.allocation.solver.CompactProblem.NONE;

import foyer.allocation.solver.CompactAllocation;
import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.Weights;

/** What seats cost, counted anew from nothing but the problem and the seats. */
final class Objective {

    private Objective() {}

    /** @param seats by participant and round, fixed ones among them */
    static long of(CompactProblem problem, Weights weights, CompactAllocation seats) {
        long sum = 0;
        for (int participant = 0; participant < problem.participants(); participant++) {
            sum += (long) problem.size(participant) * of(problem, weights, seats, participant);
        }
        return sum;
    }

    private static int of(CompactProblem problem, Weights weights, CompactAllocation seats, int participant) {
        int cost = 0;
        boolean wanted = false;
        boolean met = problem.hasFixed(participant);
        for (int round = 0; round < problem.rounds(); round++) {
            int seat = seats.seat(participant, round);
            if (seat == NOT_WANTED || problem.fixed(participant, round) != NONE) {
                continue;
            }
            wanted = true;
            int rank = seat == NO_SEAT ? 0 : problem.rank(participant, round, seat);
            met |= rank > 0;
            cost += seat == NO_SEAT ? weights.unplaced() : rank > 0 ? weights.ofRank(rank) : weights.unwished();
        }
        return wanted && !met ? cost + weights.noWish() : cost;
    }
}
