package foyer.allocation.solver.market;

import java.util.Arrays;

/** What is known while the shortest chains of a round are sought: by node how far it is, how one gets there, and whether that is final. */
final class Paths {

    final long[] distance;
    final int[] before;
    final boolean[] settled;

    /** By round: nodes in an order that does not depend on how they are numbered. */
    final int[][] order;

    private final Floor floor;
    private final int[] slotOrder;

    Paths(Floor floor, int[] slotOrder) {
        this.floor = floor;
        this.slotOrder = slotOrder;
        distance = new long[floor.nodes];
        before = new int[floor.nodes];
        settled = new boolean[floor.nodes];
        order = new int[floor.rounds][];
        for (int round = 0; round < order.length; round++) {
            order[round] = nodeOrder(round);
        }
    }

    private int[] nodeOrder(int round) {
        int[] found = new int[floor.nodes];
        int number = 0;
        for (int slot : slotOrder) {
            if (slot < floor.problem.slots() && floor.problem.roundOf(slot) == round) {
                found[number++] = floor.problem.offeringOf(slot);
            }
        }
        found[number++] = floor.waiting;
        found[number] = floor.outside;
        return found;
    }

    void beginAt(int node) {
        Arrays.fill(distance, Moves.NOT_POSSIBLE);
        Arrays.fill(settled, false);
        distance[node] = 0;
        before[node] = -1;
    }

    /** The nearest node that is not final yet, or -1. */
    int nearest(int round) {
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
}
