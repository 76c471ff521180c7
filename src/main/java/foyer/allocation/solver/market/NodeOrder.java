package foyer.allocation.solver.market;

/** The nodes of a round in an order that does not depend on how they are numbered. */
final class NodeOrder {

    /** By round. */
    private final int[][] order;

    /** By round and node: where it stands in the order. */
    private final int[][] places;

    NodeOrder(Floor floor, int[] slotOrder) {
        order = new int[floor.rounds][floor.nodes];
        places = new int[floor.rounds][floor.nodes];
        for (int round = 0; round < floor.rounds; round++) {
            int number = 0;
            for (int slot : slotOrder) {
                if (slot < floor.problem.slots() && floor.problem.roundOf(slot) == round) {
                    order[round][number++] = floor.problem.offeringOf(slot);
                }
            }
            order[round][number++] = floor.waiting;
            order[round][number] = floor.outside;
            for (int i = 0; i < floor.nodes; i++) {
                places[round][order[round][i]] = i;
            }
        }
    }

    int[] of(int round) {
        return order[round];
    }

    int[] places(int round) {
        return places[round];
    }
}
