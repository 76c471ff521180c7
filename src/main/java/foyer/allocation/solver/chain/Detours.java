package foyer.allocation.solver.chain;

import foyer.allocation.solver.CompactProblem;
import java.util.Arrays;

/**
 * Moves at the same cost, made only where they let somebody gain: out of a seat that nobody there wished for into any free one, or between wishes that cost the
 * same. Nobody is moved like this who sits with others.
 */
final class Detours {
    private static final int NONE = Roster.NONE;

    private final Slots slots;
    private final Roster roster;
    private final CompactProblem problem;

    /** By slot: who sits there without a wish for it. */
    private final People[] unwished;

    /** By slot: who would be there at the same cost as where they are. */
    private final People[] atTheSameCost;

    /** By slot, while looking: who may leave it, and where to. */
    private final int[] who;

    private final int[] where;
    private final int[] reached;
    private int numberReached;

    /** Whether somebody could not go where there was room, as they are in that offering in another round. */
    private boolean barred;

    Detours(Slots slots) {
        this.slots = slots;
        roster = slots.roster;
        problem = slots.problem;
        unwished = people(problem.slots());
        atTheSameCost = people(problem.slots());
        who = new int[problem.slots()];
        where = new int[problem.slots()];
        reached = new int[problem.slots()];
    }

    private static People[] people(int slots) {
        var people = new People[slots];
        for (int slot = 0; slot < slots; slot++) {
            people[slot] = new People();
        }
        return people;
    }

    void trim() {
        for (int slot = 0; slot < unwished.length; slot++) {
            unwished[slot].trim();
            atTheSameCost[slot].trim();
        }
    }

    void enterUnwished(int participant, int round) {
        int slot = roster.slot(participant, round);
        if (slot != NONE && mayLeave(participant, slot)) {
            unwished[slot].add(participant, other -> mayLeave(other, slot));
        }
    }

    void enterAtTheSameCost(int participant, int slot) {
        if (roster.comesAlone(participant) && roster.slot(participant, problem.roundOf(slot)) != NONE) {
            atTheSameCost[slot].add(participant, other -> costsTheSame(other, slot));
        }
    }

    /** @return false when nobody gains any more from what is free */
    boolean make(Moves moves) {
        return make(moves, true) || seatOneMore() || make(moves, false);
    }

    /** Somebody may gain from a free seat who could not before, as they left the same offering in another round. */
    private boolean seatOneMore() {
        for (int slot = 0; slot < problem.slots(); slot++) {
            if (slots.free(slot) > 0 && slots.queues.first(slot, slots.free(slot)) != Queues.NOBODY) {
                slots.disturb(slot);
                return true;
            }
        }
        return false;
    }

    private boolean make(Moves moves, boolean forWishes) {
        for (int round = 0; round < problem.rounds(); round++) {
            int slot = best(round, forWishes);
            if (slot != NONE) {
                makeRoomIn(slot, moves);
                return true;
            }
        }
        return false;
    }

    /** The slot that fewest moves make free for somebody; of several, for whoever comes first. */
    private int best(int round, boolean forWishes) {
        barred = false;
        int slot = best(round, forWishes, false);
        return slot == NONE && barred ? best(round, forWishes, true) : slot;
    }

    /** @param thorough go through seats, too, that nobody waits for */
    private int best(int round, boolean forWishes, boolean thorough) {
        startFromFreeSlots(round);
        int from = 0;
        int to = numberReached;
        while (from < to) {
            for (int at = from; at < to; at++) {
                reachAtTheSameCost(reached[at], round);
            }
            for (int slot = problem.slot(round, 0); slot < problem.slot(round + 1, 0); slot++) {
                if (unwished[slot].size() > 0 && where[slot] == NONE && (thorough || isWorthLeaving(slot, forWishes))) {
                    reachUnwished(slot, from, to);
                }
            }
            int slot = firstServed(to, forWishes);
            if (slot != NONE) {
                return slot;
            }
            from = to;
            to = numberReached;
        }
        return NONE;
    }

    private boolean isWorthLeaving(int slot, boolean forWishes) {
        return slots.queues.mayHaveSomebodyFor(slot, slots.free(slot) + 1, forWishes) || atTheSameCost[slot].size() > 0;
    }

    private void startFromFreeSlots(int round) {
        numberReached = 0;
        Arrays.fill(who, NONE);
        Arrays.fill(where, NONE);
        for (int slot = problem.slot(round, 0); slot < problem.slot(round + 1, 0); slot++) {
            if (slots.free(slot) > 0) {
                where[slot] = slot;
                reached[numberReached++] = slot;
            }
        }
    }

    private void reachAtTheSameCost(int slot, int round) {
        People people = atTheSameCost[slot];
        for (int at = people.size() - 1; at >= 0; at--) {
            int participant = people.get(at);
            if (!costsTheSame(participant, slot)) {
                people.remove(at);
            } else {
                reach(roster.slot(participant, round), participant, slot);
            }
        }
    }

    /** By somebody who may go on from there to one of the slots reached before. */
    private void reachUnwished(int slot, int from, int to) {
        for (int at = unwished[slot].size() - 1; where[slot] == NONE && at >= 0; at--) {
            int participant = unwished[slot].get(at);
            if (mayLeave(participant, slot)) {
                for (int i = from; i < to && where[slot] == NONE; i++) {
                    if (roster.costWith(participant, reached[i]) == roster.cost(participant)) {
                        reach(slot, participant, reached[i]);
                    }
                }
                barred |= where[slot] == NONE;
            } else {
                unwished[slot].remove(at);
            }
        }
    }

    private void reach(int slot, int participant, int to) {
        if (where[slot] == NONE) {
            who[slot] = participant;
            where[slot] = to;
            reached[numberReached++] = slot;
        }
    }

    private int firstServed(int from, boolean forWishes) {
        int best = NONE;
        long first = Queues.NOBODY;
        for (int at = from; at < numberReached; at++) {
            int slot = reached[at];
            int room = slots.free(slot) + 1;
            long order = slots.queues.mayHaveSomebodyFor(slot, room, forWishes)
                    ? slots.queues.first(slot, room, forWishes)
                    : Queues.NOBODY;
            if (order < first) {
                first = order;
                best = slot;
            }
        }
        return best;
    }

    private void makeRoomIn(int slot, Moves moves) {
        int steps = 0;
        for (int each = slot; who[each] != NONE; each = where[each]) {
            reached[steps++] = each;
        }
        while (steps > 0) {
            int each = reached[--steps];
            slots.move(who[each], where[each], moves);
        }
    }

    private boolean mayLeave(int participant, int slot) {
        int round = problem.roundOf(slot);
        return roster.comesAlone(participant)
                && roster.slot(participant, round) == slot
                && roster.mayMove(participant, round)
                && roster.sitsUnwished(participant, round);
    }

    private boolean costsTheSame(int participant, int slot) {
        return roster.slot(participant, problem.roundOf(slot)) != NONE
                && roster.costWith(participant, slot) == roster.cost(participant);
    }
}
