package foyer.allocation.solver.chain;

import foyer.allocation.solver.CompactAllocation;
import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.Participant;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Weights;

/**
 * Seats after an allocation, changed one at a time; what each change sets free moves others up. A free seat goes to the first who gains from it: people with no wish met at all, then
 * those whom their seats cost most, then the better lottery number. The seat they leave goes on in the same way, until it is one that nobody gains from. Then
 * people in seats they did not wish for may be moved to others that cost them the same, where that lets somebody gain.
 *
 * <p>A seat on the chain takes the time of a heap's first entry and of one person's wishes: O(wishes · rounds · log(people who wait there)); the look for
 * moves at the same cost goes once over the slots of the rounds concerned. Memory: 12 bytes a participant, 2 for each of their rounds, 8 for each slot they would gain from, a bit for each seat they may keep.
 *
 * <p>Not safe for use by several threads. Participants, rounds, offerings and slots are numbered as in the {@link CompactProblem}; latecomers go on from there.
 */
public final class Chains {
    private final CompactProblem problem;
    private final Roster roster;
    private final Slots slots;
    private Moves moves = new Moves();

    public Chains(CompactProblem problem, Weights weights, Seed seed, CompactAllocation allocation) {
        this.problem = problem;
        roster = new Roster(problem, weights, seed, allocation);
        slots = new Slots(roster);
    }

    /** Moves people up until nobody gains from a free seat. Whoever starts from an allocation that is not the best does this first. */
    public Moves settle() {
        for (int slot = 0; slot < problem.slots(); slot++) {
            slots.disturb(slot);
        }
        Moves all = settled();
        slots.queues.tidy();
        return all;
    }

    /** Somebody gives their seat in a round back, and wants none there any more. */
    public Moves gives(int participant, int round) {
        slots.giveBack(participant, round);
        return settled();
    }

    /** Somebody leaves altogether. */
    public Moves leaves(int participant) {
        for (int round = problem.rounds() - 1; round >= 0; round--) {
            slots.giveBack(participant, round);
        }
        return settled();
    }

    /**
     * Somebody comes late. They get the best free seats there are; then those that a chain makes free with nobody worse off. What they wish for beyond that
     * they wait for: {@link #gainsFrom} says so.
     *
     * @return their own move among those of others; their number is {@code participants() - 1}
     */
    public Moves arrives(Participant latecomer) {
        int wanted = roster.late.add(latecomer);
        int participant = roster.add(wanted);
        for (int slot : new FreeSeats(slots).best(participant)) {
            slots.move(participant, slot, moves);
        }
        slots.enter(participant);
        return settled();
    }

    /**
     * There are more seats, or fewer.
     *
     * @throws IllegalArgumentException when fewer than are taken
     */
    public Moves resize(int slot, int capacity) {
        if (capacity < slots.taken(slot)) {
            throw new IllegalArgumentException("Offering %s has %d seats taken in round %s; it cannot have %d"
                    .formatted(
                            problem.offeringId(problem.offeringOf(slot)),
                            slots.taken(slot),
                            problem.roundId(problem.roundOf(slot)),
                            capacity));
        }
        slots.resize(slot, capacity);
        return settled();
    }

    /** Whether somebody keeps their seat in a round, whatever becomes free. */
    public Moves keep(int participant, int round, boolean keep) {
        roster.keep(participant, round, keep && seat(participant, round) >= 0);
        slots.enter(participant);
        return settled();
    }

    /** Whether two people can change places in a round, what it costs them left to their consent: nobody twice in an offering, and no group parted. */
    public boolean canSwap(int one, int other, int round) {
        return new Trade(roster, round).canSwap(one, other)
                && slots.free(roster.slot(one, round)) >= roster.size(other) - roster.size(one)
                && slots.free(roster.slot(other, round)) >= roster.size(one) - roster.size(other);
    }

    /** Two people, both of whom agreed, change places. */
    public Moves swap(int one, int other, int round) {
        if (!canSwap(one, other, round)) {
            throw new IllegalArgumentException("These two cannot change places in round " + problem.roundId(round));
        }
        slots.swap(one, other, round, moves);
        return settled();
    }

    /**
     * Trading cycles among people who agreed to it: everybody gets the best of their seats that is left when those before them chose, and never one that is worse than
     * their own. Who comes in a group does not trade; pairs do with pairs.
     */
    public Moves trade(int round, int... willing) {
        int[] traded = new Trade(roster, round).among(willing);
        slots.take(traded, round, moves);
        return settled();
    }

    public int participants() {
        return roster.people();
    }

    /** An offering, {@link CompactAllocation#NO_SEAT} or {@link CompactAllocation#NOT_WANTED}. */
    public int seat(int participant, int round) {
        return roster.seat(participant, round);
    }

    /** What their seats cost one person, a companion not counted. */
    public int cost(int participant) {
        return roster.cost(participant);
    }

    public boolean withoutWish(int participant) {
        return roster.withoutWish(participant);
    }

    /** Whether they would move there, were there a seat. */
    public boolean gainsFrom(int participant, int slot) {
        return roster.gains(participant, slot);
    }

    /** Seats that nobody has. */
    public int free(int slot) {
        return slots.free(slot);
    }

    private Moves settled() {
        slots.settle(moves);
        Moves done = moves;
        moves = new Moves();
        return done;
    }
}
