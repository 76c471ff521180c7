package foyer.allocation.solver.market;

import static foyer.allocation.solver.CompactAllocation.NOT_WANTED;
import static foyer.allocation.solver.CompactAllocation.NO_SEAT;
import static foyer.allocation.solver.CompactProblem.NONE;

import foyer.allocation.solver.CompactAllocation;
import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.NoWish;
import foyer.allocation.solver.Weights;

/**
 * Finds a participant's cheapest day at given prices, and on request the next cheapest, where all unwished seats of a round are one and the same. Wishes, an unwished seat and
 * going without are all there is to look at in a round. Not to be shared between threads.
 */
final class Cheapest {

    /** An unwished seat, whichever. */
    static final int UNWISHED = -3;

    private static final long FAR = Long.MAX_VALUE / 4;

    private final CompactProblem problem;
    private final int[] free;
    private final int rounds;
    private final int offerings;
    private final int slots;

    private Costs costs;
    private long[] prices = {};

    /** By round: what could be taken there, the wished ones first. */
    private final long[][] value;

    private final int[][] choice;
    private final int[] number;
    private final int[] wished;
    private final long[] least;
    private final long[] leastAfter;
    private final boolean[] open;

    private final int[] chosen;

    /** By round: an offering, {@link #UNWISHED}, {@link CompactAllocation#NO_SEAT} or, where there is nothing to decide, {@link CompactAllocation#NOT_WANTED}. */
    final int[] best;

    final int[] second;
    long bestValue;
    long secondValue;

    private final GivenRounds given;
    private boolean wantSecond;
    private int participant;
    private long weight;
    private long noWish;

    /** @param free seats by slot, without the fixed ones; where there are none, nobody can sit */
    Cheapest(CompactProblem problem, int[] free) {
        this.problem = problem;
        given = new GivenRounds(problem);
        costs = Costs.exact(Weights.DEFAULT, NoWish.of(problem, Weights.DEFAULT));
        this.free = free;
        rounds = problem.rounds();
        offerings = problem.offerings();
        slots = problem.slots();
        int longest = problem.longestList() + 2;
        value = new long[rounds][longest];
        choice = new int[rounds][longest];
        number = new int[rounds];
        wished = new int[rounds];
        least = new long[rounds];
        leastAfter = new long[rounds + 1];
        open = new boolean[rounds];
        chosen = new int[rounds];
        best = new int[rounds];
        second = new int[rounds];
    }

    /** @param prices by slot, then by round: what any seat of the round costs on top */
    void at(Costs costs, long[] prices) {
        this.costs = costs;
        this.prices = prices;
    }

    /** Leaves the cheapest day in {@link #best} and its value, for one seat a round, in {@link #bestValue}. */
    void of(int participant, boolean wantSecond) {
        this.participant = participant;
        this.wantSecond = wantSecond;
        weight = costs.weight(participant);
        bestValue = FAR;
        secondValue = FAR;
        if (plain()) {
            listEither();
            pairs();
        } else {
            listWithBars();
            enumerate();
        }
    }

    /** The same for the rest of a day of which some rounds are given. */
    void rest(int participant, int given, int[] seats, boolean met) {
        this.participant = participant;
        this.given.set(given, seats);
        wantSecond = false;
        weight = costs.weight(participant);
        bestValue = FAR;
        listWithBars();
        noWish = met ? 0 : noWish;
        enumerate();
        this.given.set(0, seats);
    }

    /** Two rounds, both open: nearly everybody. */
    private boolean plain() {
        if (rounds != 2
                || problem.hasFixed(participant)
                || !problem.wantsSeat(participant, 0)
                || !problem.wantsSeat(participant, 1)
                || problem.size(participant) != 1
                || problem.hasBars(participant)) {
            return false;
        }
        noWish = costs.noWish(participant);
        return true;
    }

    private void listEither() {
        int end = problem.wishesFrom(participant + 1);
        int n0 = 0;
        int n1 = 0;
        for (int i = problem.wishesFrom(participant); i < end; i++) {
            int offering = problem.wishedOffering(i);
            int round = problem.wishedRound(i);
            long cost = costs.ofRank(problem.rankOf(i), weight);
            if (round != 1 && free[offering] > 0) {
                value[0][n0] = cost + prices[offering] + costs.drawn(participant, offering);
                choice[0][n0++] = offering;
            }
            int slot = offering + offerings;
            if (round != 0 && free[slot] > 0) {
                value[1][n1] = cost + prices[slot] + costs.drawn(participant, slot);
                choice[1][n1++] = offering;
            }
        }
        number[0] = n0;
        number[1] = n1;
    }

    private void pairs() {
        long round0 = prices[slots];
        long round1 = prices[slots + 1];
        long other0 = other(0);
        long other1 = other(1);
        int kind0 = other0 == costs.unplaced() ? NO_SEAT : UNWISHED;
        int kind1 = other1 == costs.unplaced() ? NO_SEAT : UNWISHED;
        keep(other0 + other1 + noWish, kind0, kind1);
        long[] value1 = value[1];
        int[] choice1 = choice[1];
        int n1 = number[1];
        long least1 = other1;
        long limit = FAR;
        for (int k = 0; k < n1; k++) {
            value1[k] += round1;
            least1 = Math.min(least1, value1[k]);
            long sum = other0 + value1[k];
            if (sum < limit) {
                keep(sum, kind0, choice1[k]);
                limit = wantSecond ? secondValue : bestValue;
            }
        }
        for (int i = 0; i < number[0]; i++) {
            long one = value[0][i] + round0;
            int offering = choice[0][i];
            if (one + least1 >= limit) {
                continue;
            }
            keep(one + other1, offering, kind1);
            limit = wantSecond ? secondValue : bestValue;
            for (int k = 0; k < n1; k++) {
                long sum = one + value1[k];
                if (sum < limit && choice1[k] != offering) {
                    keep(sum, offering, choice1[k]);
                    limit = wantSecond ? secondValue : bestValue;
                }
            }
        }
    }

    /** The cheaper of an unwished seat and none. */
    private long other(int round) {
        long unwished = costs.unwished(weight) + prices[slots + round] + costs.drawn(participant, slots + round);
        return Math.min(unwished, costs.unplaced());
    }

    private void keep(long sum, int one, int other) {
        if (sum < bestValue) {
            secondValue = bestValue;
            second[0] = best[0];
            second[1] = best[1];
            bestValue = sum;
            best[0] = one;
            best[1] = other;
        } else if (sum < secondValue) {
            secondValue = sum;
            second[0] = one;
            second[1] = other;
        }
    }

    private void listWithBars() {
        int size = problem.size(participant);
        noWish = problem.hasFixed(participant) ? 0 : costs.noWish(participant);
        for (int round = 0; round < rounds; round++) {
            number[round] = 0;
            least[round] = FAR;
            open[round] = problem.wantsSeat(participant, round)
                    && problem.fixed(participant, round) == NONE
                    && !given.has(round);
            if (!open[round]) {
                continue;
            }
            long anySeat = prices[slots + round];
            for (int wish = problem.wishesFrom(participant); wish < problem.wishesFrom(participant + 1); wish++) {
                int offering = problem.wishedOffering(wish);
                int slot = round * offerings + offering;
                if (problem.countsIn(wish, round) && free[slot] >= size && !given.bars(participant, offering)) {
                    long cost = costs.ofRank(problem.rankOf(wish), weight);
                    add(round, cost + anySeat + prices[slot] + costs.drawn(participant, slot), offering);
                }
            }
            wished[round] = number[round];
            long other = problem.isBarredFromAll(participant, round, free) ? costs.unplaced() : other(round);
            add(round, other, other == costs.unplaced() ? NO_SEAT : UNWISHED);
        }
    }

    private void add(int round, long cost, int offering) {
        value[round][number[round]] = cost;
        choice[round][number[round]++] = offering;
        least[round] = Math.min(least[round], cost);
    }

    private void enumerate() {
        leastAfter[rounds] = 0;
        boolean any = given.hasAny();
        for (int round = rounds - 1; round >= 0; round--) {
            leastAfter[round] = leastAfter[round + 1] + (open[round] ? least[round] : 0);
            any |= open[round];
        }
        if (!any) {
            noWish = 0;
        }
        choose(0, 0, false);
    }

    private void choose(int round, long sum, boolean wishMet) {
        if (round == rounds) {
            keep(wishMet ? sum : sum + noWish);
            return;
        }
        if (!open[round]) {
            chosen[round] = NOT_WANTED;
            choose(round + 1, sum, wishMet);
            return;
        }
        for (int i = 0; i < number[round]; i++) {
            long next = sum + value[round][i];
            if (next + leastAfter[round + 1] < (wantSecond ? secondValue : bestValue)
                    && !taken(round, choice[round][i])) {
                chosen[round] = choice[round][i];
                choose(round + 1, next, wishMet || i < wished[round]);
            }
        }
    }

    private boolean taken(int before, int offering) {
        boolean taken = false;
        for (int round = 0; round < before && offering >= 0; round++) {
            taken |= chosen[round] == offering;
        }
        return taken;
    }

    private void keep(long sum) {
        if (sum < bestValue) {
            secondValue = bestValue;
            System.arraycopy(best, 0, second, 0, rounds);
            bestValue = sum;
            System.arraycopy(chosen, 0, best, 0, rounds);
        } else if (wantSecond && sum < secondValue) {
            secondValue = sum;
            System.arraycopy(chosen, 0, second, 0, rounds);
        }
    }
}
