package foyer.allocation.solver;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A problem in numbers, small enough for a million participants: 4 bytes for each wish and 4 for each participant, the ids not counted. Made by a
 * {@link CompactProblemBuilder}, which refuses contradictions; nothing changes it afterwards.
 *
 * <p>Rounds, offerings, participants and groups are numbered from 0 in the order in which they were named. A slot is an offering in a round, numbered
 * {@code round * offerings() + offering}. The numbers have no influence on the seats: whatever comes first somewhere does so by lot.
 */
public final class CompactProblem {

    /** Where a wish counts in any round, where somebody has no group, and where nothing is fixed. */
    public static final int NONE = -1;

    static final int OFFERING_BITS = 16;
    static final int RANK_BITS = 10;
    static final int MOST_OFFERINGS = Short.MAX_VALUE;
    static final int MOST_ROUNDS = 30;
    static final int LAST_RANK = 1000;

    final String[] rounds;
    final String[] offerings;
    final String[] participants;

    /** By slot. */
    final int[] capacity;

    final int[] minimum;

    /** By participant: where their wishes begin in {@link #wishes}; one more at the end. */
    final int[] wishFrom;

    /** {@code (round + 1) << 26 | rank << 16 | offering}, by participant, then by rank, round and offering; round {@link #NONE} for either. */
    final int[] wishes;

    /** By participant: a bit for each round they want no seat in; empty where nobody leaves a round out. */
    final int[] without;

    /** By participant and round: the offering, or {@link #NONE}; empty where nothing is fixed. */
    final short[] fixed;

    /** By participant: seats they take, 2 with a companion; empty where everybody comes alone. */
    final byte[] sizes;

    /** By participant, or {@link #NONE}; empty where there are no groups. */
    final int[] groups;

    final int numberOfGroups;
    final boolean splitsGroups;

    /** By participant: the slots they cannot sit in, or null; empty where nobody is barred from anything. */
    final @Nullable BitSet[] barred;

    CompactProblem(CompactProblemBuilder from) {
        rounds = from.rounds.toArray(String[]::new);
        offerings = from.offerings.ids();
        participants = from.participants.ids();
        capacity = from.slots(from.capacity);
        minimum = from.slots(from.minimum);
        wishFrom = from.wishFrom();
        wishes = from.sortedWishes(wishFrom);
        without = from.without.length == 0 ? from.without : Arrays.copyOf(from.without, participants.length);
        fixed = from.fixedByParticipant();
        sizes = from.sizes.length == 0 ? from.sizes : Arrays.copyOf(from.sizes, participants.length);
        groups = from.groupsByParticipant();
        numberOfGroups = from.groupIds.size();
        splitsGroups = from.splitsGroups;
        barred = new BitSet[0];
    }

    private CompactProblem(CompactProblem from, int[] capacity, BarredWishes bars) {
        rounds = from.rounds;
        offerings = from.offerings;
        participants = from.participants;
        this.capacity = capacity.clone();
        minimum = IntStream.range(0, capacity.length)
                .map(slot -> from.minimum[slot] > capacity[slot] ? 0 : from.minimum[slot])
                .toArray();
        wishFrom = bars.wishFrom();
        wishes = bars.wishes();
        without = from.without;
        fixed = from.fixed;
        sizes = from.sizes;
        groups = from.groups;
        numberOfGroups = from.numberOfGroups;
        splitsGroups = from.splitsGroups;
        barred = bars.barred();
    }

    /**
     * The same people and offerings under narrower conditions.
     *
     * @param capacity by slot; where it is below the minimum, there is none any more
     * @param barred slots in which a participant cannot sit, unless they have a fixed seat there; their wishes for them are left out
     */
    public CompactProblem within(int[] capacity, Map<Integer, BitSet> barred) {
        return new CompactProblem(this, capacity, new BarredWishes(this, barred));
    }

    /** Whether nothing keeps them from sitting there, fixed seats and others' apart. */
    public boolean mayTake(int participant, int slot) {
        return barred.length == 0 || barred[participant] == null || !barred[participant].get(slot);
    }

    /** Whether they cannot sit anywhere in a round where there are seats by slot that are not fixed. */
    public boolean isBarredFromAll(int participant, int round, int[] free) {
        return hasBars(participant)
                && IntStream.range(slot(round, 0), slot(round + 1, 0))
                        .noneMatch(slot -> free[slot] >= size(participant) && mayTake(participant, slot));
    }

    /** Whether there are slots they cannot sit in. */
    public boolean hasBars(int participant) {
        return barred.length > 0 && barred[participant] != null;
    }

    /** The same in numbers. */
    public static CompactProblem of(Problem problem) {
        var builder = new CompactProblemBuilder(problem.rounds());
        problem.offerings().forEach(builder::add);
        problem.participants().forEach(builder::add);
        var compact = builder.build();
        return problem.barred().isEmpty()
                ? compact
                : compact.within(compact.capacity, BarredWishes.slots(compact, problem.barred()));
    }

    public int rounds() {
        return rounds.length;
    }

    public int offerings() {
        return offerings.length;
    }

    public int slots() {
        return capacity.length;
    }

    public int participants() {
        return participants.length;
    }

    public int groups() {
        return numberOfGroups;
    }

    public String roundId(int round) {
        return rounds[round];
    }

    public List<String> roundIds() {
        return List.of(rounds);
    }

    public String offeringId(int offering) {
        return offerings[offering];
    }

    public String participantId(int participant) {
        return participants[participant];
    }

    public int slot(int round, int offering) {
        return round * offerings.length + offering;
    }

    public int roundOf(int slot) {
        return slot / offerings.length;
    }

    public int offeringOf(int slot) {
        return slot % offerings.length;
    }

    /** Seats, fixed ones among them; 0 where the offering is not held in the round. */
    public int capacity(int slot) {
        return capacity[slot];
    }

    /** With fewer people than this it does not take place; 0 for no minimum. */
    public int minimum(int slot) {
        return minimum[slot];
    }

    /** Where the wishes of a participant begin; those of the next begin where theirs end. */
    public int wishesFrom(int participant) {
        return wishFrom[participant];
    }

    /** How many wishes anybody has at most. */
    public int longestList() {
        int longest = 0;
        for (int participant = 0; participant < participants.length; participant++) {
            longest = Math.max(longest, wishFrom[participant + 1] - wishFrom[participant]);
        }
        return longest;
    }

    public int wishedOffering(int wish) {
        return wishes[wish] & (1 << OFFERING_BITS) - 1;
    }

    /** From 1. */
    public int rankOf(int wish) {
        return wishes[wish] >>> OFFERING_BITS & (1 << RANK_BITS) - 1;
    }

    /** The only round the wish counts in, or {@link #NONE} for either. */
    public int wishedRound(int wish) {
        return (wishes[wish] >>> OFFERING_BITS + RANK_BITS) - 1;
    }

    public boolean countsIn(int wish, int round) {
        int only = wishedRound(wish);
        return only == NONE || only == round;
    }

    /** The rank at which a participant wishes for an offering in a round, from 1; 0 where they do not. */
    public int rank(int participant, int round, int offering) {
        for (int wish = wishFrom[participant]; wish < wishFrom[participant + 1]; wish++) {
            if (wishedOffering(wish) == offering && countsIn(wish, round)) {
                return rankOf(wish);
            }
        }
        return 0;
    }

    /** Whether they want a seat there, fixed or not. */
    public boolean wantsSeat(int participant, int round) {
        return without.length == 0 || (without[participant] & 1 << round) == 0;
    }

    /** The offering they certainly sit in, or {@link #NONE}. */
    public int fixed(int participant, int round) {
        return fixed.length == 0 ? NONE : fixed[participant * rounds.length + round];
    }

    public boolean hasFixed(int participant) {
        for (int round = 0; fixed.length > 0 && round < rounds.length; round++) {
            if (fixed(participant, round) != NONE) {
                return true;
            }
        }
        return false;
    }

    /** By slot: the seats that people certainly sit in. */
    public int[] fixedSeats() {
        int[] taken = new int[capacity.length];
        for (int i = 0; i < fixed.length; i++) {
            if (fixed[i] != NONE) {
                taken[slot(i % rounds.length, fixed[i])] += size(i / rounds.length);
            }
        }
        return taken;
    }

    /** Seats they take wherever they sit: 2 with a companion, else 1. */
    public int size(int participant) {
        return sizes.length == 0 ? 1 : sizes[participant];
    }

    /** The group they want to sit with, or {@link #NONE}. */
    public int group(int participant) {
        return groups.length == 0 ? NONE : groups[participant];
    }

    /** Whether a group that fits nowhere in a round is split there; else it goes without seats there. */
    public boolean splitsGroups() {
        return splitsGroups;
    }

    public boolean hasMinimums() {
        return Arrays.stream(minimum).anyMatch(least -> least > 0);
    }
}
