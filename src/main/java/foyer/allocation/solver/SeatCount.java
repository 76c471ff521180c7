package foyer.allocation.solver;

import static foyer.allocation.solver.CompactAllocation.NOT_WANTED;
import static foyer.allocation.solver.CompactAllocation.NO_SEAT;
import static foyer.allocation.solver.CompactProblem.NONE;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What seats cost and whom they serve, counted from nothing but problem, weights and seats. A pair counts as the two people they are. */
public final class SeatCount {

    private static final int FIXED = 0;

    private final CompactProblem problem;
    private final Weights weights;
    private final CompactAllocation seats;
    private final NoWish noWish;

    /** By rank; rank 0 counts the fixed ones. */
    private final int[] byRank = new int[CompactProblem.LAST_RANK + 1];

    private final int[] taken;
    private long objective;
    private int unplaced;
    private int unwished;
    private int withoutWish;

    private SeatCount(CompactProblem problem, Weights weights, CompactAllocation seats) {
        this.problem = problem;
        this.weights = weights;
        this.seats = seats;
        noWish = NoWish.of(problem, weights);
        taken = new int[problem.slots()];
        for (int participant = 0; participant < problem.participants(); participant++) {
            objective += (long) problem.size(participant) * day(participant);
        }
    }

    /** @param seats by participant and round, fixed ones among them */
    public static SeatCount of(CompactProblem problem, Weights weights, CompactAllocation seats) {
        return new SeatCount(problem, weights, seats);
    }

    /** Counts one participant's seats, and says what they cost one person. */
    private int day(int participant) {
        int size = problem.size(participant);
        boolean wanted = false;
        boolean met = problem.hasFixed(participant);
        int cost = 0;
        for (int round = 0; round < problem.rounds(); round++) {
            int seat = seats.seat(participant, round);
            if (seat == NOT_WANTED) {
                continue;
            }
            boolean fixed = problem.fixed(participant, round) != NONE;
            int rank = fixed || seat == NO_SEAT ? 0 : problem.rank(participant, round, seat);
            wanted |= !fixed;
            met |= rank > 0;
            cost += fixed ? fixed(size) : seat == NO_SEAT ? missing(size) : rank > 0 ? wished(rank, size) : any(size);
            if (seat != NO_SEAT) {
                taken[problem.slot(round, seat)] += size;
            }
        }
        return wanted && !met ? cost + noWish(size, participant) : cost;
    }

    private int fixed(int size) {
        byRank[FIXED] += size;
        return 0;
    }

    private int missing(int size) {
        unplaced += size;
        return weights.unplaced();
    }

    private int wished(int rank, int size) {
        byRank[rank] += size;
        return weights.ofRank(rank);
    }

    private int any(int size) {
        unwished += size;
        return weights.unwished();
    }

    private int noWish(int size, int participant) {
        withoutWish += size;
        return noWish.points(participant);
    }

    /** Points by the weights. */
    public long objective() {
        return objective;
    }

    /** Seats wanted and not given. */
    public int unplaced() {
        return unplaced;
    }

    /** Seats given that their holders did not wish for. */
    public int unwished() {
        return unwished;
    }

    /** People who want a seat and got no wished or fixed one in any round. */
    public int withoutWish() {
        return withoutWish;
    }

    /** Seats of any kind. */
    public int given() {
        return unwished + Arrays.stream(byRank).sum();
    }

    /** Seats given; rank 0 counts the fixed ones. */
    public SortedMap<Integer, Integer> byRank() {
        var counted = new TreeMap<Integer, Integer>();
        for (int rank = FIXED; rank < byRank.length; rank++) {
            if (byRank[rank] > 0) {
                counted.put(rank, byRank[rank]);
            }
        }
        return counted;
    }

    /** People who sit in a slot. */
    public int taken(int slot) {
        return taken[slot];
    }

    /** Slots with a minimum where nobody sits: the offering does not take place. */
    public List<Integer> closed() {
        return belowMinimum(people -> people == 0);
    }

    /** Slots where somebody sits, but fewer than they need. */
    public List<Integer> belowMinimum() {
        return belowMinimum(people -> people > 0);
    }

    private List<Integer> belowMinimum(IntPredicate people) {
        return IntStream.range(0, taken.length)
                .filter(slot -> taken[slot] < problem.minimum(slot) && people.test(taken[slot]))
                .boxed()
                .toList();
    }
}
