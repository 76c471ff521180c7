package foyer.allocation.solver.market;

import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.Seed;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The first 64 bits, unsigned, of everybody's lottery number, and of one for each slot and round. The smaller of two is the better. */
final class Lots {

    static final Lots NONE = new Lots(new long[0], new long[0]);

    private final long[] participants;
    private final long[] slots;

    private Lots(long[] participants, long[] slots) {
        this.participants = participants;
        this.slots = slots;
    }

    static Lots draw(CompactProblem problem, Seed seed, Workers workers) {
        long[] participants = new long[problem.participants()];
        workers.divide(participants.length, (worker, from, to) -> {
            for (int participant = from; participant < to; participant++) {
                participants[participant] = seed.leadingBits(problem.participantId(participant));
            }
        });
        long[] slots = new long[problem.slots() + problem.rounds()];
        for (int slot = 0; slot < slots.length; slot++) {
            boolean any = slot >= problem.slots();
            String round = problem.roundId(any ? slot - problem.slots() : problem.roundOf(slot));
            slots[slot] =
                    seed.leadingBits(any ? "\n" + round : problem.offeringId(problem.offeringOf(slot)) + "\n" + round);
        }
        return new Lots(participants, slots);
    }

    long ofParticipant(int participant) {
        return participants[participant];
    }

    long ofSlot(int slot) {
        return slots[slot];
    }

    /** Whether one participant's number is better than another's. */
    boolean better(int one, int other) {
        return Long.compareUnsigned(participants[one], participants[other]) < 0;
    }

    /** Slots, then any seat of each round, in an order that does not depend on how they are numbered. */
    int[] slotOrder() {
        return IntStream.range(0, slots.length)
                .boxed()
                .sorted((one, other) -> Long.compareUnsigned(slots[one], slots[other]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Participants, the best number first. */
    int[] byLottery(int[] people) {
        long[] keys = new long[people.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = ofParticipant(people[i]) >>> Integer.SIZE << Integer.SIZE - 1 | i;
        }
        Arrays.sort(keys);
        int[] sorted = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            int participant = people[(int) keys[i] & Integer.MAX_VALUE];
            int at = i;
            while (at > 0 && better(participant, sorted[at - 1])) {
                sorted[at] = sorted[--at];
            }
            sorted[at] = participant;
        }
        return sorted;
    }

    /** A part of all participants, drawn by lot, in the order they are numbered. */
    int[] sample(int size) {
        int all = participants.length;
        if (size >= all) {
            return IntStream.range(0, all).toArray();
        }
        long limit = Long.divideUnsigned(-1L, all) * size;
        return IntStream.range(0, all)
                .filter(participant -> Long.compareUnsigned(participants[participant], limit) < 0)
                .toArray();
    }
}
