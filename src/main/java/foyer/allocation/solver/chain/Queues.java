package foyer.allocation.solver.chain;

import foyer.allocation.solver.CompactProblem;
import java.util.Arrays;

/**
 * For every slot those who would gain from it, the first of them at hand: a heap of 8 bytes for each person and slot. Whenever somebody's seats change they are
 * entered anew with their order as it is then, and what was entered before is recognised as old by its order. Who needs one seat, two, or more waits in
 * different heaps, so that a single seat does not go past crowds who need two.
 */
final class Queues {
    static final long NOBODY = Long.MAX_VALUE;

    private static final int SIZES = 3;

    private final CompactProblem problem;
    private final Roster roster;

    /** By size of those who move together, up to {@link #SIZES} or more, and slot. */
    private final Heap[][] wishing = new Heap[SIZES][];

    /** By size and round: who has no seat, and so gains from any. */
    private final Heap[][] unplaced = new Heap[SIZES][];

    private long[] aside = new long[16];

    Queues(Roster roster) {
        this.roster = roster;
        problem = roster.problem;
        for (int size = 0; size < SIZES; size++) {
            wishing[size] = heaps(problem.slots());
            unplaced[size] = heaps(problem.rounds());
        }
    }

    private static Heap[] heaps(int number) {
        var heaps = new Heap[number];
        for (int i = 0; i < number; i++) {
            heaps[i] = new Heap();
        }
        return heaps;
    }

    void trim() {
        for (Heap[] heaps : wishing) {
            for (Heap heap : heaps) {
                heap.trim();
            }
        }
    }

    /** Throws away what is old, after many changes at once. */
    void tidy() {
        for (int size = 0; size < SIZES; size++) {
            for (int slot = 0; slot < problem.slots(); slot++) {
                int ofSize = size;
                int in = slot;
                wishing[size][slot].retain(entry -> holds(entry, ofSize, in));
            }
        }
    }

    void enter(int participant, int slot) {
        int size = size(participant, problem.roundOf(slot));
        wishing[size][slot].add(roster.order(participant), entry -> holds(entry, size, slot));
    }

    void enterUnplaced(int participant, int round) {
        int size = size(participant, round);
        unplaced[size][round].add(roster.order(participant), entry -> isUnplaced(entry, size, round));
    }

    /** False for certain where nobody waits who needs no more than so many seats. */
    boolean mayHaveSomebodyFor(int slot, int room, boolean forWishes) {
        int round = problem.roundOf(slot);
        for (int size = 0; size < Math.min(SIZES, room); size++) {
            if (wishing[size][slot].size() > 0 || !forWishes && unplaced[size][round].size() > 0) {
                return true;
            }
        }
        return false;
    }

    /** The order of the first who gains from the slot and needs no more than so many seats there, or {@link #NOBODY}. */
    long first(int slot, int room) {
        return first(slot, room, false);
    }

    /** @param forWishes only those who wish for it, not everybody without a seat */
    long first(int slot, int room, boolean forWishes) {
        long first = NOBODY;
        for (int size = 0; size < Math.min(SIZES, room); size++) {
            first = Math.min(first, top(size, slot, room));
            first = forWishes ? first : Math.min(first, topUnplaced(size, slot, room));
        }
        return first;
    }

    private long top(int size, int slot, int room) {
        Heap heap = wishing[size][slot];
        int waiting = 0;
        long found = NOBODY;
        while (found == NOBODY && heap.size() > 0) {
            long entry = heap.peek();
            if (!holds(entry, size, slot)) {
                heap.pop();
            } else if (fits(roster.participant(entry), slot, room)) {
                found = entry;
            } else {
                waiting = setAside(heap, entry, waiting);
            }
        }
        putBack(heap, waiting);
        return found;
    }

    private long topUnplaced(int size, int slot, int room) {
        int round = problem.roundOf(slot);
        Heap heap = unplaced[size][round];
        int waiting = 0;
        long found = NOBODY;
        while (found == NOBODY && heap.size() > 0) {
            long entry = heap.peek();
            int participant = roster.participant(entry);
            if (!isUnplaced(entry, size, round)) {
                heap.pop();
            } else if (roster.gains(participant, slot) && fits(participant, slot, room)) {
                found = entry;
            } else {
                waiting = setAside(heap, entry, waiting);
            }
        }
        putBack(heap, waiting);
        return found;
    }

    private boolean fits(int participant, int slot, int room) {
        return roster.unitSize(participant, problem.roundOf(slot)) <= room
                && roster.takesOthersAlong(participant, slot);
    }

    private int size(int participant, int round) {
        return Math.min(SIZES, roster.unitSize(participant, round)) - 1;
    }

    private boolean holds(long entry, int size, int slot) {
        int participant = roster.participant(entry);
        return roster.order(participant) == entry
                && roster.gains(participant, slot)
                && size(participant, problem.roundOf(slot)) == size;
    }

    private boolean isUnplaced(long entry, int size, int round) {
        int participant = roster.participant(entry);
        return roster.order(participant) == entry
                && roster.seat(participant, round) == Roster.NO_SEAT
                && size(participant, round) == size;
    }

    private int setAside(Heap heap, long entry, int waiting) {
        if (waiting == aside.length) {
            aside = Arrays.copyOf(aside, 2 * waiting);
        }
        heap.pop();
        aside[waiting] = entry;
        return waiting + 1;
    }

    private void putBack(Heap heap, int waiting) {
        for (int i = 0; i < waiting; i++) {
            heap.add(aside[i], _ -> true);
        }
    }
}
