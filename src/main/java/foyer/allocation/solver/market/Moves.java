package foyer.allocation.solver.market;

import foyer.allocation.solver.CompactProblem;
import java.util.Arrays;

/**
 * For one round, the cheapest single move from every node to every other: what it costs and whose it is. Filled node by node when asked for, and again after people
 * came or went there. Only people with one seat move along chains.
 */
final class Moves {

    static final long NOT_POSSIBLE = Long.MAX_VALUE / 4;

    private final Floor floor;
    private final CompactProblem problem;
    private final Costs costs;
    private final Lots lots;
    private final int round;
    private final int nodes;
    private final long[][] cost;
    private final int[][] who;
    private final boolean[] known;

    /** Where people take just anything: those who go first, one more than the rounds in which somebody may sit there already. */
    private final int[] first;

    private final long[] firstChange;
    private int firsts;

    /** How much was looked at. */
    private long work;

    Moves(Floor floor, Costs costs, Lots lots, int round) {
        this.floor = floor;
        this.round = round;
        problem = floor.problem;
        this.costs = costs;
        this.lots = lots;
        nodes = floor.nodes;
        cost = new long[nodes][];
        who = new int[nodes][];
        known = new boolean[nodes];
        first = new int[floor.rounds];
        firstChange = new long[floor.rounds];
    }

    /** By node: the cost of the cheapest move there. */
    long[] costsFrom(int node) {
        if (!known[node]) {
            look(node);
        }
        return cost[node];
    }

    long work() {
        return work;
    }

    int mover(int from, int to) {
        return who[from][to];
    }

    /** Somebody is no longer at a node: only if one of its cheapest moves was theirs, it is looked at again. */
    void left(int node, int participant) {
        known[node] = known[node] && !isAmongCheapest(node, participant);
    }

    /** Somebody is new at a node. */
    void came(int node, int participant) {
        if (node >= floor.waiting) {
            known[node] = false;
        } else if (known[node] && movesAlone(participant)) {
            offer(participant, node, cost[node]);
        }
    }

    private boolean isAmongCheapest(int node, int participant) {
        for (int to = 0; to < nodes; to++) {
            if (who[node][to] == participant && cost[node][to] < NOT_POSSIBLE) {
                return true;
            }
        }
        return false;
    }

    private boolean movesAlone(int participant) {
        return problem.size(participant) == 1 && !floor.together(participant, round);
    }

    private void look(int from) {
        if (cost[from] == null) {
            cost[from] = new long[nodes];
            who[from] = new int[nodes];
        }
        long[] row = cost[from];
        Arrays.fill(row, NOT_POSSIBLE);
        firsts = 0;
        int[] people = floor.at(round * nodes + from);
        int number = floor.peopleAt(round * nodes + from);
        for (int i = 0; i < number; i++) {
            if (movesAlone(people[i])) {
                offer(people[i], from, row);
            }
        }
        offerAnything(from, row);
        known[from] = true;
        work += 8L * number + nodes;
    }

    private void offer(int participant, int from, long[] row) {
        long weight = costs.weight(participant);
        boolean met = floor.wishMetElsewhere(participant, round);
        long now = floor.costNow(costs, participant, round, met);
        for (int wish = problem.wishesFrom(participant); wish < problem.wishesFrom(participant + 1); wish++) {
            int offering = problem.wishedOffering(wish);
            if (offering != from
                    && problem.countsIn(wish, round)
                    && floor.room[round * nodes + offering] > 0
                    && floor.mayTake(participant, round, offering)) {
                long then = costs.ofRank(problem.rankOf(wish), weight)
                        + costs.drawn(participant, problem.slot(round, offering));
                keep(row, from, offering, then - now, participant);
            }
        }
        long other = floor.costOther(costs, participant, met);
        if (from < floor.waiting) {
            keep(row, from, floor.waiting, other - now, participant);
        } else if (problem.hasBars(participant)) {
            offerWhatIsOpen(row, from, other - now, participant);
        } else {
            rememberFirst(participant, other - now);
        }
        if (from != floor.outside) {
            keep(row, from, floor.outside, costs.unplaced() + (met ? 0 : costs.noWish()) - now, participant);
        }
    }

    private void offerWhatIsOpen(long[] row, int from, long change, int participant) {
        for (int offering = 0; offering < floor.offerings; offering++) {
            if (floor.room[round * nodes + offering] > 0 && floor.mayTake(participant, round, offering)) {
                keep(row, from, offering, change, participant);
            }
        }
    }

    /** Of those who would take just anything, a few go before all others; in each offering, it is the first of them who may sit there. */
    private void rememberFirst(int participant, long change) {
        int at = Math.min(firsts, first.length - 1);
        if (firsts == first.length && !goesBefore(participant, change, at)) {
            return;
        }
        firsts = Math.min(firsts + 1, first.length);
        while (at > 0 && goesBefore(participant, change, at - 1)) {
            first[at] = first[at - 1];
            firstChange[at] = firstChange[at - 1];
            at--;
        }
        first[at] = participant;
        firstChange[at] = change;
    }

    private boolean goesBefore(int participant, long change, int at) {
        return change < firstChange[at] || change == firstChange[at] && comesFirst(participant, first[at], change);
    }

    private void offerAnything(int from, long[] row) {
        for (int offering = 0; offering < floor.offerings; offering++) {
            boolean room = floor.room[round * nodes + offering] > 0;
            for (int i = 0; room && i < firsts; i++) {
                if (floor.mayTake(first[i], round, offering)) {
                    keep(row, from, offering, firstChange[i], first[i]);
                    room = false;
                }
            }
        }
    }

    private void keep(long[] row, int from, int to, long change, int participant) {
        if (change < row[to] || change == row[to] && comesFirst(participant, who[from][to], change)) {
            row[to] = change;
            who[from][to] = participant;
        }
    }

    /** Of two who could move at the same cost, the better number goes first to something better, and last to something worse. */
    private boolean comesFirst(int one, int other, long change) {
        return change > 0 ? lots.better(other, one) : lots.better(one, other);
    }

    void allChanged() {
        Arrays.fill(known, false);
    }
}
