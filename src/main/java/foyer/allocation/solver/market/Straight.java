package foyer.allocation.solver.market;

import foyer.allocation.solver.CompactProblem;
import java.util.Arrays;
import java.util.PriorityQueue;

/** Before any chain: from where too many are, people go straight to a free seat, and those who take whatever is left get it, as long as that costs next to nothing. */
final class Straight {

    private final Floor floor;
    private final CompactProblem problem;
    private final Costs costs;
    private final Lots lots;
    private final long[] prices;
    private final int[] slotOrder;
    private final int nodes;

    /** @param prices by slot, then by round */
    Straight(Floor floor, Costs costs, Lots lots, long[] prices) {
        this.floor = floor;
        this.costs = costs;
        this.lots = lots;
        this.prices = prices;
        problem = floor.problem;
        slotOrder = lots.slotOrder();
        nodes = floor.nodes;
    }

    /** Straight to a free seat, as long as it costs next to nothing. */
    void settle(long atMost) {
        for (int slot : slotOrder) {
            if (slot < problem.slots()) {
                settleDirectly(problem.roundOf(slot), problem.offeringOf(slot), atMost);
            }
        }
        for (int round = 0; round < floor.rounds; round++) {
            settleWaiting(round, atMost);
        }
    }

    private record Step(long cost, long number, int participant, int to) implements Comparable<Step> {
        @Override
        public int compareTo(Step other) {
            int byCost = Long.compare(cost, other.cost);
            return byCost != 0 ? byCost : Long.compareUnsigned(number, other.number);
        }
    }

    private void settleDirectly(int round, int from, long atMost) {
        int node = round * nodes + from;
        if (floor.over(node) <= 0) {
            return;
        }
        var straight = new PriorityQueue<Step>();
        int[] people = floor.at(node);
        for (int i = 0; i < floor.peopleAt(node); i++) {
            offer(straight, people[i], round, from, atMost);
        }
        while (floor.over(node) > 0 && !straight.isEmpty()) {
            Step next = straight.poll();
            if (hasRoom(round, next.to(), problem.size(next.participant()))) {
                floor.move(next.participant(), round, next.to());
            } else {
                offer(straight, next.participant(), round, from, atMost);
            }
        }
    }

    private boolean hasRoom(int round, int to, int size) {
        return floor.over(round * nodes + to) + size <= 0;
    }

    private void offer(PriorityQueue<Step> straight, int participant, int round, int from, long atMost) {
        if (floor.together(participant, round)) {
            return;
        }
        int size = problem.size(participant);
        long weight = costs.weight(participant);
        boolean met = floor.wishMetElsewhere(participant, round);
        long now = floor.costNow(costs, participant, round, met) + price(round, from);
        long best = atMost;
        int to = -1;
        for (int wish = problem.wishesFrom(participant); wish < problem.wishesFrom(participant + 1); wish++) {
            int offering = problem.wishedOffering(wish);
            if (offering != from
                    && problem.countsIn(wish, round)
                    && hasRoom(round, offering, size)
                    && floor.mayTake(participant, round, offering)) {
                long cost = costs.ofRank(problem.rankOf(wish), weight)
                        + costs.drawn(participant, problem.slot(round, offering))
                        + price(round, offering)
                        - now;
                if (cost < best) {
                    best = cost;
                    to = offering;
                }
            }
        }
        if (to >= 0) {
            straight.add(new Step(best, lots.ofParticipant(participant), participant, to));
        }
    }

    /** Those who take whatever is left get it, as long as something without a price is. */
    private void settleWaiting(int round, long cheap) {
        int node = round * nodes + floor.waiting;
        int[] people = lots.byLottery(Arrays.copyOf(floor.at(node), floor.peopleAt(node)));
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

    private long price(int round, int node) {
        return prices[round * floor.offerings + node];
    }
}
