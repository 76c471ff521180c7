package foyer.allocation.solver.market;

import foyer.allocation.solver.CompactAllocation;
import foyer.allocation.solver.CompactProblem;
import java.util.Arrays;

/**
 * Decides which offerings take place. One after another, those with fewer people than they need either get them along the cheapest chains, or are closed and their people go
 * elsewhere, whichever costs less. What somebody has a fixed seat in is never closed.
 */
final class Minimums {

    /** Worse than any rank. */
    private static final long UNWISHED = 10_000;

    private final Floor floor;
    private final CompactProblem problem;
    private final Repair repair;
    private final int[] free;
    private final Lots lots;
    private final Workers workers;
    private final int[] slotOrder;

    /** @param free by slot, then by round: where something is closed, nothing is free any more */
    Minimums(Floor floor, Repair repair, int[] free, Lots lots, Workers workers) {
        this.floor = floor;
        this.repair = repair;
        this.free = free;
        this.lots = lots;
        this.workers = workers;
        problem = floor.problem;
        slotOrder = lots.slotOrder();
    }

    private int node(int slot) {
        return floor.node(problem.roundOf(slot), problem.offeringOf(slot));
    }

    /** @return whether anything was below its minimum */
    boolean decide() {
        repair.lookAtAll(workers);
        boolean any = false;
        for (int slot : slotOrder) {
            if (slot < problem.slots() && floor.belowMinimum(node(slot))) {
                any = true;
                decide(slot);
            }
        }
        return any;
    }

    private void decide(int slot) {
        int round = problem.roundOf(slot);
        int offering = problem.offeringOf(slot);
        int node = node(slot);
        int room = floor.room[node];
        long filling = tried(() -> repair.fill(round, offering, floor.least[node] - floor.taken[node]));
        floor.room[node] = 0;
        long closing = mayClose(slot) ? tried(() -> repair.empty(round, offering)) : Moves.NOT_POSSIBLE;
        repair.steps().remember();
        if (mayClose(slot) && closing <= filling) {
            repair.empty(round, offering);
            sendAway(round, offering);
            free[problem.slots() + round] -= free[slot];
            free[slot] = 0;
            return;
        }
        floor.room[node] = room;
        if (filling < Moves.NOT_POSSIBLE) {
            repair.fill(round, offering, floor.least[node] - floor.taken[node]);
        }
    }

    private interface Change {
        long cost();
    }

    private long tried(Change change) {
        repair.steps().remember();
        long cost = change.cost();
        repair.steps().takeBack();
        return cost;
    }

    private boolean mayClose(int slot) {
        return problem.capacity(slot) == free[slot];
    }

    /** Those whom no chain moves, as they need several seats, go wherever they fit, or without; groups together, if they can. */
    private void sendAway(int round, int offering) {
        int[] people = lots.byLottery(floor.at(round, offering));
        for (int participant : people) {
            if (floor.choice(participant, round) == offering) {
                int[] company = floor.together(participant, round)
                        ? Arrays.stream(people)
                                .filter(other -> problem.group(other) == problem.group(participant)
                                        && floor.together(other, round))
                                .toArray()
                        : new int[] {participant};
                int to = bestPlace(company, round);
                for (int member : company) {
                    boolean alone = to == CompactAllocation.NO_SEAT && problem.splitsGroups();
                    repair.steps().move(member, round, alone ? bestPlace(new int[] {member}, round) : to);
                }
            }
        }
    }

    private int bestPlace(int[] company, int round) {
        int to = CompactAllocation.NO_SEAT;
        long best = Long.MAX_VALUE;
        for (int slot : slotOrder) {
            if (slot < problem.slots() && problem.roundOf(slot) == round && fit(company, slot)) {
                int offering = problem.offeringOf(slot);
                long worth = Arrays.stream(company)
                        .mapToLong(member -> problem.rank(member, round, offering))
                        .map(rank -> rank == 0 ? UNWISHED : rank)
                        .sum();
                if (worth < best) {
                    best = worth;
                    to = offering;
                }
            }
        }
        return to;
    }

    private boolean fit(int[] company, int slot) {
        int node = node(slot);
        int seats = Arrays.stream(company).map(problem::size).sum();
        return floor.over(node) + seats <= 0
                && floor.taken[node] >= floor.least[node]
                && Arrays.stream(company)
                        .allMatch(member -> floor.mayTake(member, problem.roundOf(slot), problem.offeringOf(slot)));
    }
}
