package foyer.allocation.solver.market;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The shortest chains of a round, by Dijkstra's algorithm on the cheapest moves, counted at the prices: no move then costs less than nothing. They may begin, or end, at several nodes at once; what
 * comes first among equals does not depend on how nodes are numbered.
 */
final class Paths {

    private static final int NONE = -1;
    /** Of two ways that cost the same, the one with fewer moves. */
    private static final long HOP = 16;

    private final Floor floor;
    private final Moves[] moves;
    private final long[] prices;
    private final int nodes;

    private final NodeOrder order;

    /** By node: where it stands in the order of the round. */
    private int[] place = {};

    private final long[] distance;

    /** By node: the one before it, as the search went; itself where it began. */
    private final int[] before;

    private final boolean[] settled;
    private final int[] reached;
    private int open;
    private long work;

    /** Where the best chain that was found ends, as the search went, and what it costs at the prices. */
    private int end;

    private long cost;

    private final int[] ends;
    private int found;
    private long radius;

    /** Who moves, and where to; all are known before the first of them moves. */
    private int[] chain = new int[16];

    private int length;

    /** @param prices by slot, then by round */
    Paths(Floor floor, Moves[] moves, long[] prices, int[] slotOrder) {
        this.floor = floor;
        this.moves = moves;
        this.prices = prices;
        nodes = floor.nodes;
        distance = new long[nodes];
        before = new int[nodes];
        settled = new boolean[nodes];
        reached = new int[nodes];
        ends = new int[nodes];
        order = new NodeOrder(floor, slotOrder);
    }

    int[] order(int round) {
        return order.of(round);
    }

    long price(int round, int node) {
        return node < floor.offerings ? prices[round * floor.offerings + node] : 0;
    }

    long cost() {
        return cost;
    }

    long work() {
        return work;
    }

    private void begin(int round, IntPredicate from) {
        Arrays.fill(distance, Moves.NOT_POSSIBLE);
        Arrays.fill(settled, false);
        open = 0;
        end = NONE;
        found = 0;
        place = order.places(round);
        for (int node : order.of(round)) {
            if (from.test(node)) {
                distance[node] = 0;
                before[node] = node;
                reached[open++] = node;
            }
        }
    }

    /** Takes the nearest node that is not final yet, or {@link #NONE}. */
    private int nearest() {
        int at = NONE;
        for (int i = 0; i < open; i++) {
            if (at == NONE || comesFirst(reached[i], reached[at])) {
                at = i;
            }
        }
        if (at == NONE) {
            return NONE;
        }
        int node = reached[at];
        reached[at] = reached[--open];
        settled[node] = true;
        work += nodes;
        return node;
    }

    private boolean comesFirst(int node, int other) {
        return distance[node] < distance[other] || distance[node] == distance[other] && place[node] < place[other];
    }

    private void reach(int node, long there, int from) {
        if (distance[node] == Moves.NOT_POSSIBLE) {
            reached[open++] = node;
        }
        distance[node] = there;
        before[node] = from;
    }

    /**
     * Looks for a way on from some nodes to one where it may end.
     *
     * @param below what is too much
     */
    boolean away(int round, IntPredicate from, IntPredicate mayEnd, long below) {
        return away(round, from, mayEnd, below, 1);
    }

    /** @param most how many ends are looked for beside the best one */
    boolean away(int round, IntPredicate from, IntPredicate mayEnd, long below, int most) {
        begin(round, from);
        cost = below;
        long highest = highestPrice(round, mayEnd);
        for (int node = nearest();
                node != NONE && (distance[node] - highest < cost || found < most);
                node = nearest()) {
            radius = distance[node];
            if (before[node] != node && mayEnd.test(node)) {
                found(node, distance[node] - price(round, node), true);
            }
            if (node == floor.outside) {
                continue;
            }
            long[] row = moves[round].costsFrom(node);
            long left = distance[node] - price(round, node);
            for (int to = 0; to < nodes; to++) {
                long move = row[to * Moves.KEPT];
                if (move < Moves.NOT_POSSIBLE && !settled[to]) {
                    long there = distance[node] + HOP + Math.max(0, left + move + price(round, to) - distance[node]);
                    if (there < distance[to]) {
                        reach(to, there, node);
                    }
                }
            }
        }
        return end != NONE;
    }

    private long highestPrice(int round, IntPredicate mayEnd) {
        long highest = 0;
        for (int node = 0; node < floor.offerings; node++) {
            highest = Math.max(highest, mayEnd.test(node) ? price(round, node) : 0);
        }
        return highest;
    }

    /**
     * Looks for a way to some nodes from one that can spare somebody; whoever leaves an offering that is not overfull leaves a seat of some worth.
     *
     * @param below what is too much
     */
    boolean into(int round, IntPredicate to, long below) {
        return into(round, to, below, 1);
    }

    /** @param most how many beginnings are looked for that lose nothing, beside the best one */
    boolean into(int round, IntPredicate to, long below, int most) {
        begin(round, to);
        cost = below;
        for (int node = nearest(); node != NONE && (distance[node] < cost || found < most); node = nearest()) {
            radius = distance[node];
            long lost = floor.over(round * nodes + node) > 0 ? 0 : price(round, node);
            if (before[node] != node && floor.maySpare(round * nodes + node, 1)) {
                found(node, distance[node] + lost, lost == 0);
            }
            long worth = price(round, node);
            for (int from = 0; from < nodes; from++) {
                if (!settled[from] && floor.taken[round * nodes + from] > 0) {
                    long move = moves[round].costsFrom(from)[node * Moves.KEPT];
                    if (move < Moves.NOT_POSSIBLE) {
                        long there = distance[node] + HOP + Math.max(0, move + worth - price(round, from));
                        if (there < distance[from]) {
                            reach(from, there, node);
                        }
                    }
                }
            }
        }
        return end != NONE;
    }

    private void found(int node, long costs, boolean several) {
        if (costs < cost) {
            cost = costs;
            end = node;
        }
        if (several && found < ends.length) {
            ends[found++] = node;
        }
    }

    int found() {
        return found;
    }

    /** One of those found, in the order of their distance. */
    int end(int i) {
        return ends[i];
    }

    /** The best of those found. */
    int end() {
        return end;
    }

    /** No chain is longer than this that was as short as can be when the search ended. */
    long radius() {
        return radius;
    }

    /** Where the search came from to get there. */
    int root(int found) {
        int node = found;
        while (before[node] != node) {
            node = before[node];
        }
        return node;
    }

    /** How long the chain that {@link #away} found is by now, others having been carried out. */
    long lengthAway(int round, int found) {
        long sum = 0;
        for (int node = found; before[node] != node; node = before[node]) {
            sum += length(round, before[node], node);
        }
        return sum;
    }

    long lengthInto(int round, int found) {
        long sum = 0;
        for (int node = found; before[node] != node; node = before[node]) {
            sum += length(round, node, before[node]);
        }
        return sum;
    }

    private long length(int round, int from, int to) {
        long move = moves[round].costsFrom(from)[to * Moves.KEPT];
        return move == Moves.NOT_POSSIBLE ? move : HOP + Math.max(0, move + price(round, to) - price(round, from));
    }

    /** Moves people along the chain that {@link #away} found, the last one first. */
    void carryOutAway(int round, int found, Steps steps) {
        for (int node = found; before[node] != node; node = before[node]) {
            chain(moves[round].mover(before[node], node), node);
        }
        move(round, steps);
    }

    void carryOutInto(int round, int found, Steps steps) {
        for (int node = found; before[node] != node; node = before[node]) {
            chain(moves[round].mover(node, before[node]), before[node]);
        }
        move(round, steps);
    }

    private void chain(int participant, int to) {
        if (length + 2 > chain.length) {
            chain = Arrays.copyOf(chain, 2 * length);
        }
        chain[length++] = participant;
        chain[length++] = to;
    }

    private void move(int round, Steps steps) {
        for (int i = 0; i < length; i += 2) {
            steps.move(chain[i], round, floor.choiceOf(chain[i + 1]));
        }
        length = 0;
    }
}
