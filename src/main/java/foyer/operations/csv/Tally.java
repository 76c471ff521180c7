package foyer.operations.csv;

import static foyer.allocation.solver.CompactAllocation.NOT_WANTED;
import static foyer.allocation.solver.CompactAllocation.NO_SEAT;

import foyer.allocation.solver.CompactProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what is on the certificate from the seats themselves. A pair counts as the two people they are. */
final class Tally {
    private static final int FIXED = 0;
    private static final int LAST_RANK = 1000;

    private final Outcome outcome;
    private final CompactProblem problem;

    /** By rank; rank 0 counts the fixed ones. */
    private final int[] seats = new int[LAST_RANK + 1];

    private final int[] peopleBySlot;
    private long objective;
    private int unplaced;
    private int unwished;
    private int withoutWish;

    Tally(Outcome outcome) {
        this.outcome = outcome;
        this.problem = outcome.problem();
        peopleBySlot = new int[problem.slots()];
        for (int participant = 0; participant < problem.participants(); participant++) {
            count(participant);
        }
    }

    /** The rank of a seat as it is written: 0 for a fixed one, -1 for an unwished one. */
    static int rank(CompactProblem problem, int participant, int round, int offering) {
        if (problem.fixed(participant, round) == offering) {
            return FIXED;
        }
        int rank = problem.rank(participant, round, offering);
        return rank == 0 ? -1 : rank;
    }

    private void count(int participant) {
        int size = problem.size(participant);
        boolean wantsSeat = false;
        boolean wishMet = false;
        long cost = 0;
        for (int round = 0; round < problem.rounds(); round++) {
            int seat = outcome.seats().seat(participant, round);
            wantsSeat |= seat != NOT_WANTED;
            if (seat == NO_SEAT) {
                unplaced += size;
                cost += outcome.weights().unplaced();
            } else if (seat != NOT_WANTED) {
                int rank = rank(problem, participant, round, seat);
                wishMet |= rank >= FIXED;
                cost += costOf(rank, size);
                peopleBySlot[problem.slot(round, seat)] += size;
            }
        }
        if (wantsSeat && !wishMet) {
            withoutWish += size;
            cost += outcome.weights().noWish();
        }
        objective += cost * size;
    }

    private int costOf(int rank, int size) {
        if (rank < FIXED) {
            unwished += size;
            return outcome.weights().unwished();
        }
        seats[rank] += size;
        return rank == FIXED ? 0 : outcome.weights().ofRank(rank);
    }

    long objective() {
        return objective;
    }

    int unplaced() {
        return unplaced;
    }

    int withoutWish() {
        return withoutWish;
    }

    int unwished() {
        return unwished;
    }

    int given() {
        return unwished + Arrays.stream(seats).sum();
    }

    SortedMap<Integer, Integer> seatsByRank() {
        var byRank = new TreeMap<Integer, Integer>();
        for (int rank = FIXED; rank <= LAST_RANK; rank++) {
            if (seats[rank] > 0) {
                byRank.put(rank, seats[rank]);
            }
        }
        return byRank;
    }

    /** Slots with a minimum where nobody sits: the offering does not take place. */
    List<Integer> closed() {
        var closed = new ArrayList<Integer>();
        for (int slot = 0; slot < peopleBySlot.length; slot++) {
            if (problem.minimum(slot) > 0 && peopleBySlot[slot] == 0) {
                closed.add(slot);
            }
        }
        return closed;
    }

    int belowMinimum() {
        int below = 0;
        for (int slot = 0; slot < peopleBySlot.length; slot++) {
            below += peopleBySlot[slot] > 0 && peopleBySlot[slot] < problem.minimum(slot) ? 1 : 0;
        }
        return below;
    }

    /** A bit for each group and round, {@code group * rounds + round}, where all of a group were free and not all got the same. */
    BitSet splits() {
        int rounds = problem.rounds();
        var free = new BitSet(problem.groups() * rounds);
        free.set(0, problem.groups() * rounds);
        var split = new BitSet();
        var seatOf = new int[problem.groups() * rounds];
        Arrays.fill(seatOf, NOT_WANTED);
        for (int participant = 0; participant < problem.participants() && problem.groups() > 0; participant++) {
            for (int round = 0; problem.group(participant) != CompactProblem.NONE && round < rounds; round++) {
                int at = problem.group(participant) * rounds + round;
                int seat = outcome.seats().seat(participant, round);
                if (seat == NOT_WANTED || problem.fixed(participant, round) != CompactProblem.NONE) {
                    free.clear(at);
                }
                split.set(at, split.get(at) || seatOf[at] != NOT_WANTED && seatOf[at] != seat);
                seatOf[at] = seat;
            }
        }
        split.and(free);
        return split;
    }
}
