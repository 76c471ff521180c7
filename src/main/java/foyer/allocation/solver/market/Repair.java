package foyer.allocation.solver.market;

/**
 * Makes whole seats of what people would take at the prices: where too many would, some go elsewhere along the cheapest chain of moves, and where a seat with a price stays free, a
 * chain fills it that makes the whole cheaper. Chains stay in one round.
 */
final class Repair {

    private final Floor floor;
    private final long[] prices;
    private final int nodes;
    private final Moves[] moves;
    private final Steps steps;

    private final Paths paths;

    /** Whether a chain may end with somebody who takes whatever is left; they get it afterwards. */
    private boolean mayWait;

    private long chainCost;
    private long work;

    /** @param prices by slot, then by round */
    Repair(Floor floor, Costs costs, Lots lots, long[] prices) {
        this.floor = floor;
        this.prices = prices;
        nodes = floor.nodes;
        moves = new Moves[floor.rounds];
        for (int round = 0; round < moves.length; round++) {
            moves[round] = new Moves(floor, costs, lots, round);
        }
        steps = new Steps(floor, moves);
        paths = new Paths(floor, lots.slotOrder());
    }

    private long price(int round, int node) {
        return node < floor.offerings ? prices[round * floor.offerings + node] : 0;
    }

    /** Until nobody is where there is no room, and nobody waits. */
    void settle() {
        mayWait = true;
        for (int round = 0; round < floor.rounds; round++) {
            moves[round].allChanged();
            for (int node : paths.order[round]) {
                int over = floor.over(round * nodes + node);
                while (over > 0 && chainFrom(round, node)) {
                    over = floor.over(round * nodes + node);
                }
                unseat(round, node);
            }
        }
        mayWait = false;
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
        for (int node : paths.order[round]) {
            if (node != source && paths.distance[node] < Moves.NOT_POSSIBLE && mayEnd(round, node)) {
                long cost = paths.distance[node] - price(round, node);
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
        paths.beginAt(source);
        long bestEnd = Moves.NOT_POSSIBLE;
        long highest = highestPrice(round);
        while (true) {
            int node = paths.nearest(round);
            if (node < 0 || paths.distance[node] - highest >= bestEnd) {
                return;
            }
            paths.settled[node] = true;
            work += 2L * nodes;
            if (node != source && mayEnd(round, node)) {
                bestEnd = Math.min(bestEnd, paths.distance[node] - price(round, node));
            }
            if (node == floor.outside) {
                continue;
            }
            long[] row = moves[round].costsFrom(node);
            long from = paths.distance[node] - price(round, node);
            for (int to : paths.order[round]) {
                if (!paths.settled[to] && row[to] < Moves.NOT_POSSIBLE) {
                    long there = Math.max(paths.distance[node], from + row[to] + price(round, to));
                    if (there < paths.distance[to]) {
                        paths.distance[to] = there;
                        paths.before[to] = node;
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

    private void carryOut(int round, int source, int end) {
        int[] path = new int[nodes];
        int length = 0;
        for (int node = end; node != source; node = paths.before[node]) {
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
            for (int node : paths.order[round]) {
                while (node < floor.waiting
                        && floor.over(round * nodes + node) < 0
                        && price(round, node) > 0
                        && work() < mostWork
                        && chainInto(round, node, price(round, node))) {}
            }
        }
    }

    /** The best chain that ends at a free seat, by Dijkstra's algorithm from there: somebody comes, somebody takes their seat, and so on, until a seat is left that is worth less. */
    private boolean chainInto(int round, int end, long below) {
        paths.beginAt(end);
        long least = below;
        int source = -1;
        for (int node = paths.nearest(round); node >= 0 && paths.distance[node] < least; node = paths.nearest(round)) {
            paths.settled[node] = true;
            work += 4L * nodes;
            // whoever leaves an overfull offering leaves nothing that others could have
            long lost = floor.over(round * nodes + node) > 0 ? 0 : price(round, node);
            if (node != end && paths.distance[node] + lost < least && floor.maySpare(round * nodes + node, 1)) {
                least = paths.distance[node] + lost;
                source = node;
            }
            for (int from : paths.order[round]) {
                if (!paths.settled[from] && floor.peopleAt(round * nodes + from) > 0) {
                    long move = moves[round].costsFrom(from)[node];
                    long there = paths.distance[node] + Math.max(0, move + price(round, node) - price(round, from));
                    if (move < Moves.NOT_POSSIBLE && there < paths.distance[from]) {
                        paths.distance[from] = there;
                        paths.before[from] = node;
                    }
                }
            }
        }
        if (source < 0) {
            return false;
        }
        chainCost = least - price(round, end);
        int[] who = new int[nodes];
        int[] to = new int[nodes];
        int length = 0;
        for (int node = source; node != end; node = paths.before[node]) {
            who[length] = moves[round].mover(node, paths.before[node]);
            to[length++] = paths.before[node];
        }
        for (int i = 0; i < length; i++) {
            steps.move(who[i], round, floor.choiceOf(to[i]));
        }
        return true;
    }

    /**
     * Brings people to an offering along the cheapest chains, also where the others lose by it.
     *
     * @return what that costs, or {@link Moves#NOT_POSSIBLE}
     */
    long fill(int round, int node, int people) {
        long cost = 0;
        for (int i = 0; i < people; i++) {
            if (!chainInto(round, node, Moves.NOT_POSSIBLE)) {
                return Moves.NOT_POSSIBLE;
            }
            cost += chainCost;
        }
        return cost;
    }

    /**
     * Brings everybody away from an offering that has no room any more.
     *
     * @return what that costs, or {@link Moves#NOT_POSSIBLE}
     */
    long empty(int round, int node) {
        long cost = 0;
        while (floor.over(round * nodes + node) > 0) {
            if (!chainFrom(round, node)) {
                return Moves.NOT_POSSIBLE;
            }
            cost += chainCost + price(round, node);
        }
        return cost;
    }
}
