package foyer.allocation.solver.market;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Makes whole seats of what people would take at the prices: where too many would, some go elsewhere along the cheapest chain of moves, and where a seat with a price stays free, a
 * chain fills it that makes the whole cheaper. Chains stay in one round.
 */
final class Repair {

    /** So many chains are looked for at a time. */
    private static final int AT_ONCE = 16;

    private final Floor floor;
    private final Lots lots;
    private final int nodes;
    private final Moves[] moves;
    private final Steps steps;
    private final Paths paths;

    /** @param prices by slot, then by round */
    Repair(Floor floor, Costs costs, Lots lots, long[] prices) {
        this.floor = floor;
        this.lots = lots;
        nodes = floor.nodes;
        moves = new Moves[floor.rounds];
        for (int round = 0; round < moves.length; round++) {
            moves[round] = new Moves(floor, costs, lots, round);
        }
        steps = new Steps(floor, moves);
        paths = new Paths(floor, moves, prices, lots.slotOrder());
    }

    /** Looks at everybody's moves; before anything else, and where seats were given or taken away by others. */
    void lookAtAll(Workers workers) {
        workers.each(moves.length, round -> moves[round].fill());
    }

    /** The moves made, to be taken back or added to. */
    Steps steps() {
        return steps;
    }

    /** How much was looked at, in moves. */
    long work() {
        long sum = paths.work();
        for (Moves round : moves) {
            sum += round.work();
        }
        return sum;
    }

    /** Until nobody is where there is no room, and nobody waits. */
    void settle() {
        for (int r = 0; r < floor.rounds; r++) {
            int round = r;
            var stuck = new BitSet();
            IntPredicate over = node -> floor.over(round * nodes + node) > 0 && !stuck.get(node);
            while (IntStream.range(0, nodes).anyMatch(over)) {
                boolean seats = left(round) > 0;
                IntPredicate mayEnd = node -> node == floor.waiting ? seats : floor.over(round * nodes + node) < 0;
                if (paths.away(round, over, mayEnd, Moves.NOT_POSSIBLE, AT_ONCE)) {
                    settle(round, mayEnd);
                } else {
                    unseat(round, stuck);
                }
            }
        }
    }

    /** The best chain, and of the others found those that are still as short as any that could be found now. */
    private void settle(int round, IntPredicate mayEnd) {
        paths.carryOutAway(round, paths.end(), steps);
        for (int i = 0; i < paths.found(); i++) {
            int end = paths.end(i);
            while (end < floor.waiting
                    && mayEnd.test(end)
                    && floor.over(round * nodes + paths.root(end)) > 0
                    && paths.lengthAway(round, end) <= paths.radius()) {
                paths.carryOutAway(round, end, steps);
            }
        }
    }

    /** Free seats of a round beyond those that somebody waits for already. */
    private long left(int round) {
        long left = -floor.taken[round * nodes + floor.waiting];
        for (int offering = 0; offering < floor.offerings; offering++) {
            left -= floor.over(round * nodes + offering);
        }
        return left;
    }

    /** Where only people with several seats are left and no chain helps, those with the worst numbers go without. */
    private void unseat(int round, BitSet stuck) {
        for (int node : paths.order(round)) {
            if (floor.over(round * nodes + node) > 0) {
                stuck.set(node);
                int[] people = lots.byLottery(floor.at(round, node));
                for (int i = people.length - 1; i >= 0 && floor.over(round * nodes + node) > 0; i--) {
                    steps.move(people[i], round, floor.choiceOf(floor.outside));
                }
            }
        }
    }

    /** Fills seats that are worth something to others, as long as a chain into them makes the whole cheaper. */
    void improve(long mostWork) {
        for (int r = 0; r < floor.rounds; r++) {
            int round = r;
            var inVain = new BitSet();
            IntPredicate worthIt = node -> node < floor.waiting
                    && floor.over(round * nodes + node) < 0
                    && paths.price(round, node) > 0
                    && !inVain.get(node);
            while (work() < mostWork && paths.into(round, worthIt, Moves.NOT_POSSIBLE, AT_ONCE)) {
                int root = paths.root(paths.end());
                if (paths.cost() < paths.price(round, root)) {
                    improve(round);
                } else {
                    inVain.set(root);
                }
            }
        }
    }

    private void improve(int round) {
        paths.carryOutInto(round, paths.end(), steps);
        for (int i = 0; i < paths.found(); i++) {
            int from = paths.end(i);
            int to = paths.root(from);
            long most = Math.min(paths.radius(), paths.price(round, to) - 1);
            while (floor.over(round * nodes + to) < 0
                    && losesNothing(round, from)
                    && paths.lengthInto(round, from) <= most) {
                paths.carryOutInto(round, from, steps);
            }
        }
    }

    private boolean losesNothing(int round, int node) {
        int at = round * nodes + node;
        return (floor.over(at) > 0 || paths.price(round, node) == 0) && floor.maySpare(at, 1);
    }

    /**
     * After somebody went from one node of a round to another: makes room there along a chain, if there is too little.
     *
     * @param below what is too much
     * @return what that costs at the prices, a seat left free included
     */
    long relieve(int round, int choice, int left, long below) {
        int to = floor.nodeInRound(choice);
        long worth = paths.price(round, floor.nodeInRound(left));
        if (to == floor.outside) {
            return worth;
        }
        if (floor.over(round * nodes + to) <= 0) {
            return worth - paths.price(round, to);
        }
        return chainFrom(round, to, below - worth) ? worth + paths.cost() : Moves.NOT_POSSIBLE;
    }

    private boolean chainFrom(int round, int source, long below) {
        boolean found = paths.away(
                round,
                node -> node == source,
                node -> node != floor.waiting && floor.over(round * nodes + node) < 0,
                below);
        if (found) {
            paths.carryOutAway(round, paths.end(), steps);
        }
        return found;
    }

    /**
     * Brings people to an offering along the cheapest chains, also where the others lose by it.
     *
     * @return what that costs, or {@link Moves#NOT_POSSIBLE}
     */
    long fill(int round, int offering, int people) {
        long cost = 0;
        for (int i = 0; i < people; i++) {
            if (!paths.into(round, node -> node == offering, Moves.NOT_POSSIBLE)) {
                return Moves.NOT_POSSIBLE;
            }
            paths.carryOutInto(round, paths.end(), steps);
            cost += paths.cost() - paths.price(round, offering);
        }
        return cost;
    }

    /**
     * Brings everybody away from an offering that has no room any more.
     *
     * @return what that costs, or {@link Moves#NOT_POSSIBLE}
     */
    long empty(int round, int offering) {
        long cost = 0;
        while (floor.over(round * nodes + offering) > 0) {
            if (!chainFrom(round, offering, Moves.NOT_POSSIBLE)) {
                return Moves.NOT_POSSIBLE;
            }
            cost += paths.cost() + paths.price(round, offering);
        }
        return cost;
    }
}
