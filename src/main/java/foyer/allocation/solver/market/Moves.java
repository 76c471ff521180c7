package foyer.allocation.solver.market;

import foyer.allocation.solver.CompactAllocation;
import foyer.allocation.solver.CompactProblem;
import java.util.Arrays;

/**
 * For one round, the cheapest single moves from every node to every other: what they cost and whose they are. A few are kept for each way, so that a move need not be followed by a look at
 * all who sit at a node; only where all of a way's few are gone is the node looked at again. Only people with one seat move along chains.
 */
final class Moves {

    static final long NOT_POSSIBLE = Long.MAX_VALUE / 4;

    /** So many are kept for each way. */
    static final int KEPT = 3;

    private final Floor floor;
    private final CompactProblem problem;
    private final Costs costs;
    private final Lots lots;
    private final int round;
    private final int nodes;

    /** By node left, then by node taken, the cheapest first, {@link #NOT_POSSIBLE} where there are fewer. */
    private final long[][] cost;

    private final int[][] who;

    /** By node left and node taken: whether there may be others, none of them cheaper than those kept. */
    private final boolean[][] more;

    private final boolean[] known;

    /** How much was looked at. */
    private long work;

    Moves(Floor floor, Costs costs, Lots lots, int round) {
        this.floor = floor;
        this.round = round;
        problem = floor.problem;
        this.costs = costs;
        this.lots = lots;
        nodes = floor.nodes;
        cost = new long[nodes][nodes * KEPT];
        who = new int[nodes][nodes * KEPT];
        more = new boolean[nodes][nodes];
        known = new boolean[nodes];
    }

    /** Looks at everybody. */
    void fill() {
        for (int node = 0; node < nodes; node++) {
            clear(node);
        }
        for (int participant = 0; participant < problem.participants(); participant++) {
            int choice = floor.choice(participant, round);
            if (choice != CompactAllocation.NOT_WANTED && movesAlone(participant)) {
                offer(participant, floor.nodeInRound(choice));
            }
        }
    }

    private void clear(int node) {
        Arrays.fill(cost[node], NOT_POSSIBLE);
        Arrays.fill(more[node], false);
        known[node] = true;
    }

    /** The cost of the cheapest move to each node, at {@link #KEPT} times the node. */
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
        return who[from][to * KEPT];
    }

    private void look(int from) {
        clear(from);
        int[] people = floor.at(round, from);
        for (int participant : people) {
            if (movesAlone(participant)) {
                offer(participant, from);
            }
        }
        work += 8L * people.length + nodes + problem.participants() / 8;
    }

    /** Somebody is no longer at a node, or what moves from there would cost them has changed. */
    void left(int node, int participant) {
        if (!known[node] || !movesAlone(participant)) {
            return;
        }
        if (node >= floor.waiting) {
            for (int offering = 0; offering < floor.offerings; offering++) {
                drop(node, offering, participant);
            }
        } else {
            for (int wish = problem.wishesFrom(participant); wish < problem.wishesFrom(participant + 1); wish++) {
                drop(node, problem.wishedOffering(wish), participant);
            }
            drop(node, floor.waiting, participant);
        }
        drop(node, floor.outside, participant);
    }

    /** Somebody is new at a node, or known anew. */
    void came(int node, int participant) {
        if (known[node] && movesAlone(participant)) {
            offer(participant, node);
        }
    }

    private boolean movesAlone(int participant) {
        return problem.size(participant) == 1 && !floor.together(participant, round);
    }

    private void offer(int participant, int from) {
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
                keep(from, offering, then - now, participant);
            }
        }
        long other = floor.costOther(costs, participant, met);
        if (from >= floor.waiting) {
            offerAnything(participant, from, other - now);
        } else {
            keep(from, floor.waiting, other - now, participant);
        }
        if (from != floor.outside) {
            keep(from, floor.outside, costs.unplaced() + (met ? 0 : costs.noWish(participant)) - now, participant);
        }
    }

    /** Whoever takes just anything, or has nothing, could sit wherever they do not sit already; where they wish to, it was said. */
    private void offerAnything(int participant, int from, long change) {
        for (int offering = 0; offering < floor.offerings; offering++) {
            if (floor.room[round * nodes + offering] > 0
                    && mayBeKept(from, offering, change, participant)
                    && problem.rank(participant, round, offering) == 0
                    && floor.mayTake(participant, round, offering)) {
                keep(from, offering, change, participant);
            }
        }
    }

    /** Whether there is room among the few, or else says that there are more. */
    private boolean mayBeKept(int from, int to, long change, int participant) {
        int last = to * KEPT + KEPT - 1;
        boolean before =
                cost[from][last] == NOT_POSSIBLE || goesBefore(change, participant, cost[from][last], who[from][last]);
        more[from][to] |= !before;
        return before;
    }

    private void keep(int from, int to, long change, int participant) {
        if (!mayBeKept(from, to, change, participant)) {
            return;
        }
        long[] row = cost[from];
        int[] whose = who[from];
        int first = to * KEPT;
        int at = first + KEPT - 1;
        boolean full = row[at] < NOT_POSSIBLE;
        while (!full && at > first && row[at - 1] == NOT_POSSIBLE) {
            at--;
        }
        boolean last = at == first || !goesBefore(change, participant, row[at - 1], whose[at - 1]);
        if (!full && more[from][to] && last) {
            return; // some of those who are not known could go before
        }
        more[from][to] |= full;
        while (at > first && goesBefore(change, participant, row[at - 1], whose[at - 1])) {
            row[at] = row[at - 1];
            whose[at] = whose[at - 1];
            at--;
        }
        row[at] = change;
        whose[at] = participant;
    }

    /** Of two who could move at the same cost, the better number goes first to something better, and last to something worse. */
    private boolean goesBefore(long change, int participant, long otherChange, int other) {
        return change < otherChange
                || change == otherChange
                        && (change > 0 ? lots.better(other, participant) : lots.better(participant, other));
    }

    private void drop(int from, int to, int participant) {
        long[] row = cost[from];
        int[] whose = who[from];
        int first = to * KEPT;
        for (int at = first; at < first + KEPT && row[at] < NOT_POSSIBLE; at++) {
            if (whose[at] == participant) {
                int last = first + KEPT - 1;
                System.arraycopy(row, at + 1, row, at, last - at);
                System.arraycopy(whose, at + 1, whose, at, last - at);
                row[last] = NOT_POSSIBLE;
                known[from] &= row[first] < NOT_POSSIBLE || !more[from][to];
                return;
            }
        }
    }
}
