package foyer.allocation.solver;

import static foyer.allocation.solver.CompactProblem.NONE;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/**
 * Takes a problem down piece by piece, in any order but for offerings, which come before what names them. Every contradiction is refused with an {@link
 * IllegalArgumentException} that names it, at once or by {@link #build}; a builder that refused something is of no more use.
 */
public final class CompactProblemBuilder {

    static final int PAIR = 2;
    static final int SMALLEST_GROUP = 2;
    static final int LARGEST_GROUP = 6;
    private static final int FIRST = 16;

    final List<String> rounds;
    final Numbered offerings = new Numbered();
    final Numbered participants = new Numbered();
    final Numbered groupIds = new Numbered();

    /** By offering and round, unlike the slots of the problem: how many offerings there are shows at the end. */
    int[] capacity = {};

    int[] minimum = {};

    boolean splitsGroups = true;
    int[] without = {};
    byte[] sizes = {};
    private short[] fixed = {};
    private int[] groups = {};
    private int[] owners = new int[FIRST];
    private int[] wishes = new int[FIRST];
    private int numberOfWishes;

    /** @param rounds ids of the rounds, in the order of the day */
    public CompactProblemBuilder(List<String> rounds) {
        this.rounds = List.copyOf(rounds);
        Refusal.when(rounds.isEmpty(), "There is no round");
        Refusal.when(
                rounds.size() > CompactProblem.MOST_ROUNDS,
                "There are %d rounds; it is %d at most",
                rounds.size(),
                CompactProblem.MOST_ROUNDS);
        Refusal.when(new HashSet<>(rounds).size() < rounds.size(), "A round is there twice: %s", rounds);
    }

    /** The number of an offering; new ones are held in no round until {@link #seats} says so. */
    public int offering(String id) {
        Refusal.when(id.isBlank(), "An offering has no id");
        int number = offerings.of(id);
        Refusal.when(
                number >= CompactProblem.MOST_OFFERINGS,
                "There are more than %d offerings",
                CompactProblem.MOST_OFFERINGS);
        if (capacity.length < offerings.size() * rounds.size()) {
            int larger = Math.max(FIRST, 2 * capacity.length) * rounds.size();
            capacity = Arrays.copyOf(capacity, larger);
            minimum = Arrays.copyOf(minimum, larger);
        }
        return number;
    }

    /** @param minimum 0 for none */
    public CompactProblemBuilder seats(int offering, int round, int seats, int minimum) {
        String id = offerings.id(offering);
        Refusal.when(seats < 0, "Offering %s has the negative capacity %d in round %s", id, seats, rounds.get(round));
        Refusal.when(
                minimum < 0, "Offering %s has the negative minimum %d in round %s", id, minimum, rounds.get(round));
        Refusal.when(
                minimum > seats,
                "Offering %s needs %d people in round %s, but has %d seats",
                id,
                minimum,
                rounds.get(round),
                seats);
        this.capacity[offering * rounds.size() + round] = seats;
        this.minimum[offering * rounds.size() + round] = minimum;
        return this;
    }

    /** The number of a participant, a new one where the id was not named before. */
    public int participant(String id) {
        int number = participants.of(id);
        without = without.length == 0 ? without : grown(without, number, 0);
        sizes = sizes.length == 0 ? sizes : grownSizes(number);
        return number;
    }

    /** @param round the only round it counts in, or {@link CompactProblem#NONE} for either */
    public CompactProblemBuilder wish(int participant, int round, int rank, int offering) {
        Refusal.when(
                rank < 1 || rank > CompactProblem.LAST_RANK,
                "A wish of participant %s for %s has rank %d; ranks are 1 to %d",
                participants.id(participant),
                offerings.id(offering),
                rank,
                CompactProblem.LAST_RANK);
        owners = grown(owners, numberOfWishes, 0);
        wishes = grown(wishes, numberOfWishes, 0);
        owners[numberOfWishes] = participant;
        wishes[numberOfWishes++] =
                (round + 1 << CompactProblem.RANK_BITS | rank) << CompactProblem.OFFERING_BITS | offering;
        return this;
    }

    /** They want no seat in this round. */
    public CompactProblemBuilder without(int participant, int round) {
        without = grown(
                without.length == 0 ? new int[FIRST] : without, Math.max(participant, participants.size() - 1), 0);
        without[participant] |= 1 << round;
        return this;
    }

    /** They certainly sit there: it costs nothing and counts as a wish met. */
    public CompactProblemBuilder fixed(int participant, int round, int offering) {
        int from = fixed.length;
        int needed = (participant + 1) * rounds.size();
        if (needed > from) {
            fixed = Arrays.copyOf(fixed, Math.max(FIRST * rounds.size(), 2 * needed));
            Arrays.fill(fixed, from, fixed.length, (short) NONE);
        }
        int at = participant * rounds.size();
        for (int other = 0; other < rounds.size(); other++) {
            Refusal.when(
                    fixed[at + other] != NONE && (other == round || fixed[at + other] == offering),
                    "Participant %s is fixed in %s",
                    participants.id(participant),
                    other == round ? "two offerings in round " + rounds.get(round) : "the same offering twice");
        }
        fixed[at + round] = (short) offering;
        return this;
    }

    /** Somebody sits beside them: they count, and cost, as two people of the same wishes. */
    public CompactProblemBuilder companion(int participant) {
        sizes = grownSizes(participants.size() - 1);
        sizes[participant] = PAIR;
        return this;
    }

    /** Whoever is not said to bring somebody comes alone. */
    private byte[] grownSizes(int index) {
        if (index < sizes.length) {
            return sizes;
        }
        byte[] larger = Arrays.copyOf(sizes, Math.max(FIRST, 2 * index));
        Arrays.fill(larger, sizes.length, larger.length, (byte) 1);
        return larger;
    }

    /** They want to sit with the others of this group in every round that all of them have free. */
    public CompactProblemBuilder group(int participant, String group) {
        Refusal.when(group.isBlank(), "The group of participant %s has no name", participants.id(participant));
        groups = groups.length == 0 ? filled(FIRST) : grown(groups, participant, NONE);
        groups = grown(groups, participant, NONE);
        Refusal.when(groups[participant] != NONE, "Participant %s is in two groups", participants.id(participant));
        groups[participant] = groupIds.of(group);
        return this;
    }

    /** A group that fits nowhere in a round goes without seats there; it is split otherwise. */
    public CompactProblemBuilder neverSplitGroups() {
        splitsGroups = false;
        return this;
    }

    public CompactProblem build() {
        var problem = new CompactProblem(this);
        new Contradictions(problem, groupIds).refuse();
        return problem;
    }

    void add(Offering offering) {
        int number = offering(offering.id());
        for (int round = 0; round < rounds.size(); round++) {
            String id = rounds.get(round);
            seats(number, round, offering.capacityIn(id), offering.minimumIn(id));
        }
    }

    void add(Participant one) {
        int number = participant(one.id());
        for (Wish wish : one.wishes()) {
            wish(
                    number,
                    wish.round() == null ? NONE : rounds.indexOf(wish.round()),
                    wish.rank(),
                    offerings.known(wish.offering()));
        }
        one.without().forEach(round -> without(number, rounds.indexOf(round)));
        one.fixed().forEach((round, offering) -> fixed(number, rounds.indexOf(round), offerings.known(offering)));
        if (one.seats() == PAIR) {
            companion(number);
        }
        if (one.group() != null) {
            group(number, one.group());
        }
    }

    /** From offering by offering to round by round. */
    int[] slots(int[] byOffering) {
        int[] slots = new int[offerings.size() * rounds.size()];
        for (int slot = 0; slot < slots.length; slot++) {
            slots[slot] = byOffering[slot % offerings.size() * rounds.size() + slot / offerings.size()];
        }
        return slots;
    }

    int[] wishFrom() {
        int[] from = new int[participants.size() + 1];
        for (int wish = 0; wish < numberOfWishes; wish++) {
            from[owners[wish] + 1]++;
        }
        for (int participant = 0; participant < participants.size(); participant++) {
            from[participant + 1] += from[participant];
        }
        return from;
    }

    /** By participant; of one, by rank. What was gathered is let go. */
    int[] sortedWishes(int[] from) {
        int[] next = from.clone();
        int[] sorted = new int[numberOfWishes];
        for (int wish = 0; wish < numberOfWishes; wish++) {
            sorted[next[owners[wish]]++] = wishes[wish];
        }
        owners = new int[0];
        wishes = new int[0];
        for (int participant = 0; participant < participants.size(); participant++) {
            byRank(sorted, from[participant], from[participant + 1]);
        }
        return sorted;
    }

    /** Lists are short and mostly in order. */
    static void byRank(int[] wishes, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int wish = wishes[i];
            int at = i;
            while (at > from && key(wishes[at - 1]) > key(wish)) {
                wishes[at] = wishes[--at];
            }
            wishes[at] = wish;
        }
    }

    private static long key(int wish) {
        return (long) (wish >>> CompactProblem.OFFERING_BITS & (1 << CompactProblem.RANK_BITS) - 1) << 32
                | wish & 0xffff_ffffL;
    }

    short[] fixedByParticipant() {
        int from = fixed.length;
        short[] all = from == 0 ? fixed : Arrays.copyOf(fixed, participants.size() * rounds.size());
        if (from > 0 && from < all.length) {
            Arrays.fill(all, from, all.length, (short) NONE);
        }
        return all;
    }

    int[] groupsByParticipant() {
        return groups.length == 0
                ? groups
                : Arrays.copyOf(grown(groups, participants.size() - 1, NONE), participants.size());
    }

    private static int[] filled(int length) {
        int[] array = new int[length];
        Arrays.fill(array, NONE);
        return array;
    }

    private static int[] grown(int[] array, int index, int filling) {
        if (index < array.length) {
            return array;
        }
        int[] larger = Arrays.copyOf(array, Math.max(FIRST, 2 * index));
        Arrays.fill(larger, array.length, larger.length, filling);
        return larger;
    }
}
