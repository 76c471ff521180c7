package foyer.allocation.solver.market;

import foyer.allocation.solver.CompactProblem;

/** Rounds in which somebody has a seat already, with their group or fixed, and so cannot choose it elsewhere. */
final class GivenRounds {

    private final CompactProblem problem;
    private int rounds;
    private int[] seats = {};

    GivenRounds(CompactProblem problem) {
        this.problem = problem;
    }

    /** @param rounds a bit for each; @param seats by round */
    void set(int rounds, int[] seats) {
        this.rounds = rounds;
        this.seats = seats;
    }

    boolean hasAny() {
        return rounds != 0;
    }

    boolean has(int round) {
        return (rounds & 1 << round) != 0;
    }

    /** Whether this offering is given, or fixed. */
    boolean bars(int participant, int offering) {
        for (int round = 0; round < problem.rounds(); round++) {
            if (has(round) && seats[round] == offering || problem.fixed(participant, round) == offering) {
                return true;
            }
        }
        return false;
    }
}
