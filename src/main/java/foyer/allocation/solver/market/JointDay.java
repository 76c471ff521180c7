package foyer.allocation.solver.market;

import static foyer.allocation.solver.CompactAllocation.NOT_WANTED;
import static foyer.allocation.solver.CompactAllocation.NO_SEAT;
import static foyer.allocation.solver.CompactProblem.NONE;

import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.NoWish;
import foyer.allocation.solver.Weights;
import java.util.Arrays;

/**
 * Finds a group's cheapest day at given prices: one choice for all in each round that they must spend together, and the cheapest rest of the day for each. Seats that none of them wishes for
 * are one and the same, as for single people. Not to be shared between threads.
 */
final class JointDay {

    private static final long FAR = Long.MAX_VALUE / 4;
    private static final int LARGEST = 32;

    private final CompactProblem problem;
    private final Atoms atoms;
    private final Cheapest cheapest;
    private final int[] free;
    private final int rounds;

    private Costs costs;
    private long[] prices = {};
    private int[] members = {};
    private int joint;
    private int seats;

    /** By round: what they could take, the cheapest first, at what cost, and a bit for each member who wishes for it. */
    private int[][] choice;

    private long[][] cost;
    private int[][] wished;
    private final int[] number;
    private final long[] leastAfter;
    private final int[] chosen;
    private int[][] rest = {};

    /** For all of them. */
    long bestValue;

    /** By round, for all; {@link foyer.allocation.solver.CompactAllocation#NOT_WANTED} in rounds that each spends alone. */
    final int[] best;

    /** By member and round: what each takes alone. */
    int[][] bestRest = {};

    JointDay(CompactProblem problem, Atoms atoms, Cheapest cheapest, int[] free) {
        this.problem = problem;
        this.atoms = atoms;
        this.cheapest = cheapest;
        this.free = free;
        costs = Costs.exact(Weights.DEFAULT, NoWish.of(problem, Weights.DEFAULT));
        rounds = problem.rounds();
        choice = new int[rounds][LARGEST];
        cost = new long[rounds][LARGEST];
        wished = new int[rounds][LARGEST];
        number = new int[rounds];
        leastAfter = new long[rounds + 1];
        chosen = new int[rounds];
        best = new int[rounds];
    }

    /** @param prices by slot, then by round: what any seat of the round costs on top */
    void at(Costs costs, long[] prices) {
        this.costs = costs;
        this.prices = prices;
    }

    void of(int group) {
        members = atoms.members(group);
        joint = atoms.joint(group);
        rest = new int[members.length][rounds];
        bestRest = new int[members.length][rounds];
        seats = 0;
        for (int member : members) {
            seats += problem.size(member);
        }
        leastAfter[rounds] = 0;
        for (int round = rounds - 1; round >= 0; round--) {
            number[round] = 0;
            if (isJoint(round)) {
                list(round);
            }
            leastAfter[round] = leastAfter[round + 1] + (isJoint(round) ? cost[round][0] : 0);
        }
        bestValue = FAR;
        choose(0, 0, 0);
    }

    private boolean isJoint(int round) {
        return (joint & 1 << round) != 0;
    }

    private void list(int round) {
        for (int member : members) {
            for (int wish = problem.wishesFrom(member); wish < problem.wishesFrom(member + 1); wish++) {
                int offering = problem.wishedOffering(wish);
                if (problem.countsIn(wish, round)
                        && free[problem.slot(round, offering)] >= seats
                        && !isListed(round, offering)
                        && !isBarred(offering)) {
                    add(round, offering);
                }
            }
        }
        addOther(round);
    }

    private boolean isListed(int round, int offering) {
        for (int i = 0; i < number[round]; i++) {
            if (choice[round][i] == offering) {
                return true;
            }
        }
        return false;
    }

    private boolean isBarred(int offering) {
        for (int member : members) {
            for (int round = 0; round < rounds; round++) {
                if (problem.fixed(member, round) == offering) {
                    return true;
                }
            }
        }
        return false;
    }

    private void add(int round, int offering) {
        int slot = problem.slot(round, offering);
        long sum = (prices[slot] + prices[problem.slots() + round]) * seats;
        int who = 0;
        for (int i = 0; i < members.length; i++) {
            long weight = costs.weight(members[i]);
            int rank = problem.rank(members[i], round, offering);
            long points = rank == 0 ? costs.unwished(weight) : costs.ofRank(rank, weight);
            sum += (points + costs.drawn(members[i], slot)) * problem.size(members[i]);
            who |= rank == 0 ? 0 : 1 << i;
        }
        insert(round, offering, sum, who);
    }

    /** The cheaper of a seat that none of them wishes for and of none. */
    private void addOther(int round) {
        int any = problem.slots() + round;
        long sum = prices[any] * seats;
        for (int member : members) {
            sum += (costs.unwished(costs.weight(member)) + costs.drawn(member, any)) * problem.size(member);
        }
        boolean none = sum > costs.unplaced() * seats;
        insert(round, none ? NO_SEAT : Cheapest.UNWISHED, none ? costs.unplaced() * seats : sum, 0);
    }

    private void insert(int round, int offering, long sum, int who) {
        int at = number[round]++;
        if (at == choice[round].length) {
            choice[round] = Arrays.copyOf(choice[round], 2 * at);
            cost[round] = Arrays.copyOf(cost[round], 2 * at);
            wished[round] = Arrays.copyOf(wished[round], 2 * at);
        }
        while (at > 0 && cost[round][at - 1] > sum) {
            choice[round][at] = choice[round][at - 1];
            cost[round][at] = cost[round][at - 1];
            wished[round][at] = wished[round][at - 1];
            at--;
        }
        choice[round][at] = offering;
        cost[round][at] = sum;
        wished[round][at] = who;
    }

    private void choose(int round, long sum, int met) {
        if (sum + leastAfter[round] >= bestValue) {
            return;
        }
        if (round == rounds) {
            keep(sum, met);
            return;
        }
        if (!isJoint(round)) {
            chosen[round] = NOT_WANTED;
            choose(round + 1, sum, met);
            return;
        }
        for (int i = 0; i < number[round]; i++) {
            if (!isTaken(round, choice[round][i])) {
                chosen[round] = choice[round][i];
                choose(round + 1, sum + cost[round][i], met | wished[round][i]);
            }
        }
    }

    private boolean isTaken(int before, int offering) {
        for (int round = 0; round < before; round++) {
            if (offering >= 0 && chosen[round] == offering) {
                return true;
            }
        }
        return false;
    }

    private void keep(long sum, int met) {
        long whole = sum;
        for (int i = 0; i < members.length && whole < bestValue; i++) {
            whole += restOf(i, (met & 1 << i) != 0) * problem.size(members[i]);
        }
        if (whole < bestValue) {
            bestValue = whole;
            System.arraycopy(chosen, 0, best, 0, rounds);
            int[][] swap = bestRest;
            bestRest = rest;
            rest = swap;
        }
    }

    private long restOf(int i, boolean met) {
        int member = members[i];
        Arrays.fill(rest[i], NOT_WANTED);
        boolean any = false;
        for (int round = 0; round < rounds; round++) {
            any |= !isJoint(round) && problem.wantsSeat(member, round) && problem.fixed(member, round) == NONE;
        }
        if (!any) {
            return met || problem.hasFixed(member) ? 0 : costs.noWish(member);
        }
        cheapest.rest(member, joint, chosen, met);
        System.arraycopy(cheapest.best, 0, rest[i], 0, rounds);
        return cheapest.bestValue;
    }
}
