package foyer.allocation.solver.market;

import static foyer.allocation.solver.CompactAllocation.NO_SEAT;
import static foyer.allocation.solver.CompactProblem.NONE;

import foyer.allocation.solver.CompactProblem;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Seats groups before anybody else, the largest first, then by lot: each takes the cheapest day at the prices that all its members can spend together. In a round in which
 * it fits nowhere it is split, or goes without, as the problem says.
 */
final class Gathering {

    private static final long FAR = Long.MAX_VALUE / 4;

    private final Floor floor;
    private final Atoms atoms;
    private final CompactProblem problem;
    private final Costs costs;
    private final Lots lots;
    private final long[] prices;

    private int[] members = {};

    /** By round: the members who want a seat there that is not fixed, and what they could take together, at what cost. */
    private final int[][] present;

    private final int[][] choices;
    private final long[][] values;
    private final int[] chosen;
    private final int[] best;
    private long bestValue;

    Gathering(Floor floor, Atoms atoms, Costs costs, Lots lots, long[] prices) {
        this.floor = floor;
        this.atoms = atoms;
        this.costs = costs;
        this.lots = lots;
        this.prices = prices;
        problem = floor.problem;
        present = new int[floor.rounds][];
        choices = new int[floor.rounds][];
        values = new long[floor.rounds][];
        chosen = new int[floor.rounds];
        best = new int[floor.rounds];
    }

    void seatAll() {
        for (int[] group : inOrder()) {
            members = group;
            seat();
        }
    }

    private List<int[]> inOrder() {
        return IntStream.range(0, problem.groups())
                .mapToObj(atoms::members)
                .sorted(Comparator.comparingInt((int[] group) -> -seats(group))
                        .thenComparing((one, other) ->
                                Long.compareUnsigned(lots.ofParticipant(one[0]), lots.ofParticipant(other[0]))))
                .toList();
    }

    private int seats(int[] people) {
        return Arrays.stream(people).map(problem::size).sum();
    }

    private void seat() {
        for (int round = 0; round < floor.rounds; round++) {
            collect(round);
        }
        bestValue = FAR;
        choose(0, 0);
        for (int round = 0; round < floor.rounds; round++) {
            if (best[round] == NO_SEAT && present[round].length > 0 && problem.splitsGroups()) {
                for (int member : present[round]) {
                    floor.seat(member, round, alone(member, round));
                }
            } else {
                for (int member : present[round]) {
                    floor.seatTogether(member, round, best[round]);
                }
            }
        }
    }

    private void collect(int r) {
        int round = r;
        present[round] = Arrays.stream(members)
                .filter(member -> problem.wantsSeat(member, round) && problem.fixed(member, round) == NONE)
                .toArray();
        int needed = seats(present[round]);
        int[] offerings = IntStream.range(0, problem.offerings())
                .filter(offering -> -floor.over(round * floor.nodes + offering) >= needed)
                .filter(offering -> Arrays.stream(members).noneMatch(member -> sitsThere(member, offering)))
                .filter(offering -> Arrays.stream(present[round])
                        .allMatch(member -> problem.mayTake(member, problem.slot(round, offering))))
                .toArray();
        int[] byValue = IntStream.of(offerings)
                .boxed()
                .sorted(Comparator.comparingLong((Integer offering) -> value(round, offering))
                        .thenComparing((one, other) -> Long.compareUnsigned(
                                lots.ofSlot(problem.slot(round, one)), lots.ofSlot(problem.slot(round, other)))))
                .limit(2L * floor.rounds + 30)
                .mapToInt(Integer::intValue)
                .toArray();
        choices[round] = Arrays.copyOf(byValue, byValue.length + 1);
        choices[round][byValue.length] = NO_SEAT;
        values[round] = Arrays.stream(choices[round])
                .mapToLong(offering -> value(round, offering))
                .toArray();
    }

    private boolean sitsThere(int member, int offering) {
        return IntStream.range(0, floor.rounds).anyMatch(round -> problem.fixed(member, round) == offering);
    }

    private long value(int round, int offering) {
        long sum = 0;
        for (int member : present[round]) {
            sum += problem.size(member) * (offering == NO_SEAT ? costs.unplaced() : value(member, round, offering));
        }
        return sum;
    }

    private long value(int member, int round, int offering) {
        int slot = problem.slot(round, offering);
        int any = problem.slots() + round;
        int rank = problem.rank(member, round, offering);
        long weight = costs.weight(member);
        return prices[slot]
                + prices[any]
                + (rank > 0
                        ? costs.ofRank(rank, weight) + costs.drawn(member, slot)
                        : costs.unwished(weight) + costs.drawn(member, any));
    }

    private void choose(int round, long sum) {
        if (sum >= bestValue) {
            return;
        }
        if (round == floor.rounds) {
            long whole = sum + missedWishes();
            if (whole < bestValue) {
                bestValue = whole;
                System.arraycopy(chosen, 0, best, 0, chosen.length);
            }
            return;
        }
        for (int i = 0; i < choices[round].length && sum + values[round][i] < bestValue; i++) {
            int choice = choices[round][i];
            if (choice == NO_SEAT || IntStream.range(0, round).noneMatch(before -> chosen[before] == choice)) {
                chosen[round] = choice;
                choose(round + 1, sum + values[round][i]);
            }
        }
    }

    private long missedWishes() {
        long sum = 0;
        for (int member : members) {
            boolean wants = false;
            boolean met = problem.hasFixed(member);
            for (int round = 0; round < floor.rounds; round++) {
                boolean here = problem.wantsSeat(member, round) && problem.fixed(member, round) == NONE;
                wants |= here;
                met |= here && chosen[round] != NO_SEAT && problem.rank(member, round, chosen[round]) > 0;
            }
            sum += wants && !met ? problem.size(member) * costs.noWish(member) : 0;
        }
        return sum;
    }

    /** The cheapest of somebody's own wishes that has room, else whatever is left. */
    private int alone(int member, int round) {
        int found = Cheapest.UNWISHED;
        long least = FAR;
        for (int wish = problem.wishesFrom(member); wish < problem.wishesFrom(member + 1); wish++) {
            int offering = problem.wishedOffering(wish);
            boolean room = -floor.over(round * floor.nodes + offering) >= problem.size(member);
            long value =
                    costs.ofRank(problem.rankOf(wish), costs.weight(member)) + prices[problem.slot(round, offering)];
            boolean elsewhere = !floor.mayTake(member, round, offering)
                    || IntStream.range(0, floor.rounds).anyMatch(other -> other != round && best[other] == offering);
            if (problem.countsIn(wish, round) && room && !elsewhere && value < least) {
                least = value;
                found = offering;
            }
        }
        return found;
    }
}
