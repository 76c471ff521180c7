package foyer.allocation.solver;

import java.util.Arrays;

/** The least that a tiny problem can cost: every seat of every person in every round is tried, groups and minimums among the rules. */
final class TryEverything {

    private final CompactProblem problem;
    private final Weights weights;
    private final int[] seats;
    private final int[] taken;
    private long least = Long.MAX_VALUE;

    private TryEverything(CompactProblem problem, Weights weights) {
        this.problem = problem;
        this.weights = weights;
        seats = new int[problem.participants() * problem.rounds()];
        Arrays.fill(seats, CompactAllocation.NO_SEAT);
        taken = new int[problem.slots()];
    }

    static long leastCost(CompactProblem problem, Weights weights) {
        var all = new TryEverything(problem, weights);
        all.seat(0, 0);
        return all.least;
    }

    private void seat(int at, long cost) {
        if (at == seats.length) {
            if (cost < least && minimumsHold()) {
                least = cost;
            }
            return;
        }
        int person = at / problem.rounds();
        int round = at % problem.rounds();
        for (int offering = CompactAllocation.NO_SEAT; offering < problem.offerings(); offering++) {
            if (allowed(person, round, offering)) {
                give(person, round, offering, 1);
                boolean last = round == problem.rounds() - 1;
                seat(at + 1, last ? cost + day(person) : cost);
                give(person, round, offering, -1);
            }
        }
        seats[at] = CompactAllocation.NO_SEAT;
    }

    private void give(int person, int round, int offering, int times) {
        seats[person * problem.rounds() + round] = offering;
        if (offering >= 0) {
            taken[problem.slot(round, offering)] += times * problem.size(person);
        }
    }

    private boolean allowed(int person, int round, int offering) {
        int fixed = problem.fixed(person, round);
        if (!problem.wantsSeat(person, round)) {
            return offering == CompactAllocation.NO_SEAT;
        }
        return (fixed == CompactProblem.NONE || fixed == offering)
                && together(person, round, offering)
                && (offering == CompactAllocation.NO_SEAT || fits(person, round, offering))
                && (fixed == offering
                        || offering == CompactAllocation.NO_SEAT
                        || problem.mayTake(person, problem.slot(round, offering)));
    }

    private boolean fits(int person, int round, int offering) {
        for (int other = 0; other < problem.rounds(); other++) {
            if (other != round
                    && (problem.fixed(person, other) == offering
                            || other < round && seats[person * problem.rounds() + other] == offering)) {
                return false;
            }
        }
        int slot = problem.slot(round, offering);
        return taken[slot] + problem.size(person) <= problem.capacity(slot);
    }

    /** Whether those of the group who were seated before sit here, too, where all of the group are free. */
    private boolean together(int person, int round, int offering) {
        int group = problem.group(person);
        boolean same = true;
        for (int other = 0; group != CompactProblem.NONE && other < problem.participants(); other++) {
            if (problem.group(other) == group) {
                if (!problem.wantsSeat(other, round) || problem.fixed(other, round) != CompactProblem.NONE) {
                    return true;
                }
                same &= other >= person || seats[other * problem.rounds() + round] == offering;
            }
        }
        return same;
    }

    private boolean minimumsHold() {
        for (int slot = 0; slot < taken.length; slot++) {
            if (taken[slot] > 0 && taken[slot] < problem.minimum(slot)) {
                return false;
            }
        }
        return true;
    }

    private long day(int person) {
        long cost = 0;
        boolean wants = false;
        boolean met = problem.hasFixed(person);
        for (int round = 0; round < problem.rounds(); round++) {
            int seat = seats[person * problem.rounds() + round];
            wants |= problem.wantsSeat(person, round);
            if (problem.wantsSeat(person, round) && problem.fixed(person, round) == CompactProblem.NONE) {
                int rank = seat == CompactAllocation.NO_SEAT ? 0 : problem.rank(person, round, seat);
                met |= rank > 0;
                cost += seat == CompactAllocation.NO_SEAT
                        ? weights.unplaced()
                        : rank == 0 ? weights.unwished() : weights.ofRank(rank);
            }
        }
        return problem.size(person) * (cost + (wants && !met ? weights.noWish() : 0));
    }
}
