package foyer.allocation.solver.market;

import static foyer.allocation.solver.CompactAllocation.NOT_WANTED;
import static foyer.allocation.solver.CompactAllocation.NO_SEAT;

import foyer.allocation.solver.CompactProblem;

/** The few cheapest days of one person at some prices, cheapest first. Unwished seats are one and the same here, as in {@link Cheapest}. */
final class Days {

    private static final int KEPT = 6;

    private final CompactProblem problem;
    private final Costs costs;
    private final int[] free;
    private final long[] prices;
    private final int rounds;
    private final int offerings;

    private final int[][] days;
    private final long[] values = new long[KEPT];
    private int number;

    private final int[] chosen;
    private long below;
    private int participant;
    private final Floor floor;

    Days(Floor floor, Costs costs, int[] free, long[] prices) {
        this.floor = floor;
        this.problem = floor.problem;
        this.costs = costs;
        this.free = free;
        this.prices = prices;
        rounds = problem.rounds();
        offerings = problem.offerings();
        days = new int[KEPT][rounds];
        chosen = new int[rounds];
    }

    int number() {
        return number;
    }

    int[] day(int i) {
        return days[i];
    }

    long value(int i) {
        return values[i];
    }

    /** What they pay where they sit, at the prices. */
    long valueNow(int participant) {
        long sum = 0;
        boolean wanted = false;
        boolean met = problem.hasFixed(participant);
        long weight = costs.weight(participant);
        for (int round = 0; round < rounds; round++) {
            int choice = floor.choice(participant, round);
            if (choice == NOT_WANTED) {
                continue;
            }
            wanted = true;
            int rank = choice < 0 ? 0 : problem.rank(participant, round, choice);
            met |= rank > 0;
            sum += value(round, choice, rank, weight);
        }
        return wanted && !met ? sum + costs.noWish(participant) : sum;
    }

    private long value(int round, int choice, int rank, long weight) {
        if (choice == NO_SEAT) {
            return costs.unplaced();
        }
        long seat = prices[problem.slots() + round] + (choice < 0 ? 0 : prices[round * offerings + choice]);
        if (rank == 0) {
            return seat + costs.unwished(weight);
        }
        return seat + costs.ofRank(rank, weight) + costs.drawn(participant, round * offerings + choice);
    }

    /** Their cheapest days below a value. */
    void list(int participant, long below) {
        this.participant = participant;
        this.below = below;
        number = 0;
        choose(0, 0, problem.hasFixed(participant), false);
    }

    private void choose(int round, long sum, boolean met, boolean wanted) {
        if (round == rounds) {
            keep(wanted && !met ? sum + costs.noWish(participant) : sum);
            return;
        }
        if (floor.choice(participant, round) == NOT_WANTED) {
            chosen[round] = NOT_WANTED;
            choose(round + 1, sum, met, wanted);
            return;
        }
        long weight = costs.weight(participant);
        for (int wish = problem.wishesFrom(participant); wish < problem.wishesFrom(participant + 1); wish++) {
            int offering = problem.wishedOffering(wish);
            if (problem.countsIn(wish, round) && free[round * offerings + offering] > 0 && !taken(round, offering)) {
                long next = sum + value(round, offering, problem.rankOf(wish), weight);
                if (next < below) {
                    chosen[round] = offering;
                    choose(round + 1, next, true, true);
                }
            }
        }
        long other = sum + value(round, Cheapest.UNWISHED, 0, weight);
        if (other < below) {
            chosen[round] = Cheapest.UNWISHED;
            choose(round + 1, other, met, true);
        }
    }

    private boolean taken(int before, int offering) {
        for (int round = 0; round < rounds; round++) {
            if (round < before && chosen[round] == offering || problem.fixed(participant, round) == offering) {
                return true;
            }
        }
        return false;
    }

    private void keep(long value) {
        if (value >= below) {
            return;
        }
        int at = Math.min(number, KEPT - 1);
        int[] last = days[at];
        while (at > 0 && values[at - 1] > value) {
            values[at] = values[at - 1];
            days[at] = days[at - 1];
            at--;
        }
        values[at] = value;
        days[at] = last;
        System.arraycopy(chosen, 0, last, 0, rounds);
        number = Math.min(KEPT, number + 1);
        if (number == KEPT) {
            below = Math.min(below, values[KEPT - 1]);
        }
    }
}
