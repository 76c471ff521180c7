package foyer.allocation.solver.chain;

import foyer.allocation.solver.CompactProblem;
import java.util.Arrays;

/**
 * For every slot those who would gain from it, the first of them at hand: a heap of 8 bytes for each person and slot. Whenever somebody's seats change they are
 * entered anew with their order as it is then, and what was entered before is recognised as old by its order.
 */
final class Queues {
    static final long NOBODY = Long.MAX_VALUE;

    private final CompactProblem problem;
    private final Roster roster;

    /** By slot: people without a companion, and pairs, who need two seats at least. */
    private final Heap[] alone;

    private final Heap[] pairs;

    /** By round: who has no seat, and so gains from any. */
    private final Heap[] unplacedAlone;

    private final Heap[] unplacedPairs;
    private long[] aside = new long[16];

    Queues(Roster roster) {
        this.roster = roster;
        problem = roster.problem;
        alone = heaps(problem.slots());
        pairs = heaps(problem.slots());
        unplacedAlone = heaps(problem.rounds());
        unplacedPairs = heaps(problem.rounds());
    }

    private static Heap[] heaps(int number) {
        var heaps = new Heap[number];
        for (int i = 0; i < number; i++) {
            heaps[i] = new Heap();
        }
        return heaps;
    }

    void trim() {
        for (int slot = 0; slot < alone.length; slot++) {
            alone[slot].trim();
            pairs[slot].trim();
        }
    }

    void enter(int participant, int slot) {
        Heap heap = roster.size(participant) == 1 ? alone[slot] : pairs[slot];
        heap.add(roster.order(participant), entry -> !isOld(entry) && roster.gains(roster.participant(entry), slot));
    }

    void enterUnplaced(int participant, int round) {
        Heap heap = roster.size(participant) == 1 ? unplacedAlone[round] : unplacedPairs[round];
        heap.add(roster.order(participant), entry -> !isOld(entry) && isUnplaced(entry, round));
    }

    /** False for certain where nobody waits. */
    boolean mayHaveSomebodyFor(int slot, boolean forWishes) {
        int round = problem.roundOf(slot);
        return alone[slot].size() > 0
                || pairs[slot].size() > 0
                || !forWishes && unplacedAlone[round].size() > 0
                || !forWishes && unplacedPairs[round].size() > 0;
    }

    /** The order of the first who gains from the slot and needs no more than so many seats there, or {@link #NOBODY}. */
    long first(int slot, int room) {
        return first(slot, room, false);
    }

    /** @param forWishes only those who wish for it, not everybody without a seat */
    long first(int slot, int room, boolean forWishes) {
        int round = problem.roundOf(slot);
        long first = NOBODY;
        if (room > 0) {
            first = top(alone[slot], slot, room);
            first = forWishes ? first : Math.min(first, topUnplaced(unplacedAlone[round], slot, room));
        }
        if (room > 1) {
            first = Math.min(first, top(pairs[slot], slot, room));
            first = forWishes ? first : Math.min(first, topUnplaced(unplacedPairs[round], slot, room));
        }
        return first;
    }

    private long top(Heap heap, int slot, int room) {
        int waiting = 0;
        long found = NOBODY;
        while (found == NOBODY && heap.size() > 0) {
            long entry = heap.peek();
            int participant = roster.participant(entry);
            if (isOld(entry) || !roster.gains(participant, slot)) {
                heap.pop();
            } else if (fits(participant, slot, room)) {
                found = entry;
            } else {
                waiting = setAside(heap, entry, waiting);
            }
        }
        putBack(heap, waiting);
        return found;
    }

    private long topUnplaced(Heap heap, int slot, int room) {
        int round = problem.roundOf(slot);
        int waiting = 0;
        long found = NOBODY;
        while (found == NOBODY && heap.size() > 0) {
            long entry = heap.peek();
            int participant = roster.participant(entry);
            if (isOld(entry) || !isUnplaced(entry, round)) {
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

    private boolean isOld(long entry) {
        return roster.order(roster.participant(entry)) != entry;
    }

    private boolean isUnplaced(long entry, int round) {
        return roster.seat(roster.participant(entry), round) == Roster.NO_SEAT;
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
