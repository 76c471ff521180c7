package foyer.allocation.solver.market;

import foyer.allocation.solver.CompactProblem;
import java.util.Arrays;

/**
 * Makes whole seats of what people would take at the prices: where too many would, some go elsewhere along the cheapest chain of moves, and where a seat with a price stays free, a
 * chain fills it that makes the whole cheaper. Chains stay in one round.
 */
final class Repair {

    private final Floor floor;
    private final CompactProblem problem;
    private final long[] prices;
    private final int[] slotOrder;
    private final int nodes;
    private final Moves[] moves;
    private final Steps steps;

    /** By round: nodes in an order that does not depend on how they are numbered. */
    private final int[][] order;

    private final long[] distance;
    private final int[] before;
    private final boolean[] settled;

    /** Whether a chain may end with somebody who takes whatever is left; they get it afterwards. */
    private boolean mayWait;

    private long chainCost;
    private long work;

    /** @param prices by slot, then by round */
    Repair(Floor floor, Costs costs, Lots lots, long[] prices) {
        this.floor = floor;
        this.prices = prices;
        slotOrder = lots.slotOrder();
        problem = floor.problem;
        nodes = floor.nodes;
        moves = new Moves[floor.rounds];
        order = new int[floor.rounds][];
        for (int round = 0; round < moves.length; round++) {
            moves[round] = new Moves(floor, costs, lots, round);
            order[round] = nodeOrder(round);
        }
        steps = new Steps(floor, moves);
        distance = new long[nodes];
        before = new int[nodes];
        settled = new boolean[nodes];
    }

    private long price(int round, int node) {
        return node < floor.offerings ? prices[round * floor.offerings + node] : 0;
    }

    /** Until nobody is where there is no room, and nobody waits. */
    void settle() {
        mayWait = true;
        for (int round = 0; round < floor.rounds; round++) {
            moves[round].allChanged();
            for (int node : order[round]) {
                int over = floor.over(round * nodes + node);
                while (over > 0 && chainFrom(round, node)) {
                    over = floor.over(round * nodes + node);
                }
                unseat(round, node);
            }
        }
        mayWait = false;
    }

    private int[] nodeOrder(int round) {
        int[] found = new int[nodes];
        int number = 0;
        for (int slot : slotOrder) {
            if (slot < problem.slots() && problem.roundOf(slot) == round) {
                found[number++] = problem.offeringOf(slot);
            }
        }
        found[number++] = floor.waiting;
        found[number] = floor.outside;
        return found;
    }

    /** Where only people with several seats are left and no chain helps, they go without. */
    private void unseat(int round, int node) {
        while (floor.over(round * nodes + node) > 0) {
            floor.move(floor.at(round * nodes + node)[floor.peopleAt(round * nodes + node) - 1], round, floor.outside);
        }
    }

    /** The moves made, to be taken back or added to. */
    Steps steps() {
        return steps;
    }

    /** How much was looked at, in moves. */
    long work() {
        long sum = work;
        for (Moves round : moves) {
            sum += round.work();
        }
        return sum;
    }

    /**
     * After somebody went from one node of a round to another: makes room there along a chain, if there is too little.
     *
     * @return what that costs at the prices, a seat left free included
     */
    long relieve(int round, int choice, int left) {
        int to = floor.node(round, choice) - round * nodes;
        long worth = price(round, floor.node(round, left) - round * nodes);
        if (to == floor.outside) {
            return worth;
        }
        if (floor.over(round * nodes + to) <= 0) {
            return worth - price(round, to);
        }
        return chainFrom(round, to) ? worth + chainCost : Moves.NOT_POSSIBLE;
    }

    private boolean chainFrom(int round, int source) {
        search(round, source);
        int end = -1;
        long least = Moves.NOT_POSSIBLE;
        for (int node : order[round]) {
            if (node != source && distance[node] < Moves.NOT_POSSIBLE && mayEnd(round, node)) {
                long cost = distance[node] - price(round, node);
                if (cost < least) {
                    least = cost;
                    end = node;
                }
            }
        }
        if (end < 0) {
            return false;
        }
        chainCost = least;
        carryOut(round, source, end);
        return true;
    }

    /** Where there is room; among those who take what is left, as long as something is. */
    private boolean mayEnd(int round, int node) {
        return node == floor.waiting ? mayWait && left(round) > 0 : floor.over(round * nodes + node) < 0;
    }

    /** Free seats of a round beyond those that somebody waits for already. */
    private long left(int round) {
        long left = -floor.taken[round * nodes + floor.waiting];
        for (int offering = 0; offering < floor.offerings; offering++) {
            left -= floor.over(round * nodes + offering);
        }
        return left;
    }

    /** Cheapest ways out of a node, moves counted at the prices, by Dijkstra's algorithm. */
    private void search(int round, int source) {
        Arrays.fill(distance, Moves.NOT_POSSIBLE);
        Arrays.fill(settled, false);
        distance[source] = 0;
        before[source] = -1;
        long bestEnd = Moves.NOT_POSSIBLE;
        long highest = highestPrice(round);
        while (true) {
            int node = nearest(round);
            if (node < 0 || distance[node] - highest >= bestEnd) {
                return;
            }
            settled[node] = true;
            work += 2L * nodes;
            if (node != source && mayEnd(round, node)) {
                bestEnd = Math.min(bestEnd, distance[node] - price(round, node));
            }
            if (node == floor.outside) {
                continue;
            }
            long[] row = moves[round].costsFrom(node);
            long from = distance[node] - price(round, node);
            for (int to : order[round]) {
                if (!settled[to] && row[to] < Moves.NOT_POSSIBLE) {
                    long there = Math.max(distance[node], from + row[to] + price(round, to));
                    if (there < distance[to]) {
                        distance[to] = there;
                        before[to] = node;
                    }
                }
            }
        }
    }

    private long highestPrice(int round) {
        long highest = 0;
        for (int offering = 0; offering < floor.offerings; offering++) {
            if (floor.over(round * nodes + offering) < 0) {
                highest = Math.max(highest, price(round, offering));
            }
        }
        return highest;
    }

    private int nearest(int round) {
        int found = -1;
        long least = Moves.NOT_POSSIBLE;
        for (int node : order[round]) {
            if (!settled[node] && distance[node] < least) {
                least = distance[node];
                found = node;
            }
        }
        return found;
    }

    private void carryOut(int round, int source, int end) {
        int[] path = new int[nodes];
        int length = 0;
        for (int node = end; node != source; node = before[node]) {
            path[length++] = node;
        }
        int[] who = new int[length];
        for (int i = 0; i < length; i++) {
            who[i] = moves[round].mover(i + 1 < length ? path[i + 1] : source, path[i]);
        }
        for (int i = 0; i < length; i++) {
            steps.move(who[i], round, floor.choiceOf(path[i]));
        }
    }

    /** Fills seats that are worth something to others, as long as a chain into them makes the whole cheaper. */
    void improve(long mostWork) {
        for (int round = 0; round < floor.rounds; round++) {
            moves[round].allChanged();
            for (int node : order[round]) {
                while (node < floor.waiting
                        && floor.over(round * nodes + node) < 0
                        && price(round, node) > 0
                        && work() < mostWork
                        && chainInto(round, node)) {}
            }
        }
    }

    /** The best chain that ends at a free seat, by Dijkstra's algorithm from there: somebody comes, somebody takes their seat, and so on, until a seat is left that is worth less. */
    private boolean chainInto(int round, int end) {
        Arrays.fill(distance, Moves.NOT_POSSIBLE);
        Arrays.fill(settled, false);
        distance[end] = 0;
        before[end] = -1;
        long least = price(round, end);
        int source = -1;
        for (int node = nearest(round); node >= 0 && distance[node] < least; node = nearest(round)) {
            settled[node] = true;
            work += 4L * nodes;
            // whoever leaves an overfull offering leaves nothing that others could have
            long lost = floor.over(round * nodes + node) > 0 ? 0 : price(round, node);
            if (node != end && distance[node] + lost < least) {
                least = distance[node] + lost;
                source = node;
            }
            for (int from : order[round]) {
                if (!settled[from] && floor.peopleAt(round * nodes + from) > 0) {
                    long move = moves[round].costsFrom(from)[node];
                    long there = distance[node] + Math.max(0, move + price(round, node) - price(round, from));
                    if (move < Moves.NOT_POSSIBLE && there < distance[from]) {
                        distance[from] = there;
                        before[from] = node;
                    }
                }
            }
        }
        if (source < 0) {
            return false;
        }
        int[] who = new int[nodes];
        int[] to = new int[nodes];
        int length = 0;
        for (int node = source; node != end; node = before[node]) {
            who[length] = moves[round].mover(node, before[node]);
            to[length++] = before[node];
        }
        for (int i = 0; i < length; i++) {
            steps.move(who[i], round, floor.choiceOf(to[i]));
        }
        return true;
    }
}
