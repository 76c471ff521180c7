package foyer.allocation.solver.market;

import foyer.allocation.solver.CompactProblem;
import java.util.Arrays;

/** Before any chain, those who take whatever is left get it, as long as that costs next to nothing. */
final class Straight {

    private final Floor floor;
    private final CompactProblem problem;
    private final Lots lots;
    private final long[] prices;
    private final int[] slotOrder;
    private final int nodes;

    /** @param prices by slot, then by round */
    Straight(Floor floor, Lots lots, long[] prices) {
        this.floor = floor;
        this.lots = lots;
        this.prices = prices;
        problem = floor.problem;
        slotOrder = lots.slotOrder();
        nodes = floor.nodes;
    }

    /** @param cheap what counts as next to nothing */
    void settle(long cheap) {
        for (int round = 0; round < floor.rounds; round++) {
            settleWaiting(round, cheap);
        }
    }

    private boolean hasRoom(int round, int to, int size) {
        return floor.over(round * nodes + to) + size <= 0;
    }

    /** Those who take whatever is left get it, as long as something without a price is. */
    private void settleWaiting(int round, long cheap) {
        int[] people = lots.byLottery(floor.at(round, floor.waiting));
        int[] open = freeWithoutPrice(round, cheap);
        int next = 0;
        for (int participant : people) {
            int size = problem.size(participant);
            for (int tries = 0; tries < open.length; tries++) {
                int offering = open[(next + tries) % open.length];
                if (hasRoom(round, offering, size) && floor.mayTake(participant, round, offering)) {
                    floor.move(participant, round, offering);
                    next = (next + tries + 1) % open.length;
                    break;
                }
            }
        }
    }

    private int[] freeWithoutPrice(int round, long cheap) {
        int[] found = new int[floor.offerings];
        int number = 0;
        for (int slot : slotOrder) {
            if (slot < problem.slots()
                    && problem.roundOf(slot) == round
                    && prices[slot] < cheap
                    && hasRoom(round, problem.offeringOf(slot), 1)) {
                found[number++] = problem.offeringOf(slot);
            }
        }
        return Arrays.copyOf(found, number);
    }
}
