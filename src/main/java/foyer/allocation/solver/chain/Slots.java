package foyer.allocation.solver.chain;

import foyer.allocation.solver.CompactProblem;
import java.util.Arrays;

/** Seats by slot, and the chains that fill them. */
final class Slots {
    final Roster roster;
    final CompactProblem problem;
    final Queues queues;
    private final Detours detours;
    private final int[] free;
    private final int[] taken;

    /** Slots with seats that somebody may gain from; the one whose chain is followed first lies on top. */
    private int[] disturbed = new int[16];

    private int numberDisturbed;

    Slots(Roster roster) {
        this.roster = roster;
        problem = roster.problem;
        queues = new Queues(roster);
        free = new int[problem.slots()];
        taken = new int[problem.slots()];
        for (int slot = 0; slot < free.length; slot++) {
            free[slot] = problem.capacity(slot);
        }
        detours = new Detours(this);
        for (int participant = 0; participant < roster.people(); participant++) {
            for (int round = 0; round < problem.rounds(); round++) {
                occupy(roster.slot(participant, round), roster.size(participant));
            }
            enterOne(participant);
        }
        queues.trim();
        detours.trim();
    }

    int free(int slot) {
        return free[slot];
    }

    int taken(int slot) {
        return taken[slot];
    }

    void disturb(int slot) {
        if (numberDisturbed == disturbed.length) {
            disturbed = Arrays.copyOf(disturbed, 2 * numberDisturbed);
        }
        disturbed[numberDisturbed++] = slot;
    }

    void resize(int slot, int capacity) {
        free[slot] = capacity - taken[slot];
        disturb(slot);
    }

    void giveBack(int participant, int round) {
        int slot = roster.slot(participant, round);
        roster.seat(participant, round, Roster.NOT_WANTED);
        enter(participant);
        if (slot != Roster.NONE) {
            occupy(slot, -roster.size(participant));
            disturb(slot);
        }
    }

    /** One person, without those beside them. */
    void move(int participant, int slot, Moves moves) {
        int round = problem.roundOf(slot);
        int from = roster.slot(participant, round);
        moves.add(participant, round, roster.seat(participant, round), problem.offeringOf(slot));
        roster.seat(participant, round, problem.offeringOf(slot));
        occupy(from, -roster.size(participant));
        occupy(slot, roster.size(participant));
        enter(participant);
        if (from != Roster.NONE) {
            disturb(from);
        }
    }

    void swap(int one, int other, int round, Moves moves) {
        int slot = roster.slot(one, round);
        int otherSlot = roster.slot(other, round);
        move(one, otherSlot, moves);
        move(other, slot, moves);
    }

    /** @param traded participants and slots in turn */
    void take(int[] traded, int round, Moves moves) {
        for (int at = 0; at < traded.length; at += 2) {
            move(traded[at], traded[at + 1], moves);
        }
    }

    /** Everything that somebody waits for now, after their seats changed; and what their group does, who may be more or fewer side by side. */
    void enter(int participant) {
        enterOne(participant);
        for (int other : roster.groupOf(participant)) {
            if (other != participant) {
                enterOne(other);
            }
        }
    }

    private void enterOne(int participant) {
        if (participant < problem.participants()) {
            for (int wish = problem.wishesFrom(participant); wish < problem.wishesFrom(participant + 1); wish++) {
                enter(participant, problem.wishedRound(wish), problem.wishedOffering(wish));
            }
        } else {
            int[] wishes = roster.late.wishes(participant);
            for (int at = 0; at < wishes.length; at += Latecomers.NUMBERS) {
                enter(participant, wishes[at + 2], wishes[at]);
            }
        }
        for (int round = 0; round < problem.rounds(); round++) {
            if (roster.seat(participant, round) == Roster.NO_SEAT) {
                queues.enterUnplaced(participant, round);
            }
            detours.enterUnwished(participant, round);
        }
    }

    private void enter(int participant, int only, int offering) {
        for (int round = 0; round < problem.rounds(); round++) {
            if (only == Roster.NONE || only == round) {
                int slot = problem.slot(round, offering);
                int cost = roster.costWith(participant, slot);
                if (cost < roster.cost(participant)) {
                    queues.enter(participant, slot);
                } else if (cost == roster.cost(participant)) {
                    detours.enterAtTheSameCost(participant, slot);
                }
            }
        }
    }

    void settle(Moves moves) {
        do {
            while (numberDisturbed > 0) {
                fill(disturbed[--numberDisturbed], moves);
            }
        } while (detours.make(moves));
    }

    /** One seat at a time: the slot they leave is dealt with before the rest of this one. */
    private void fill(int slot, Moves moves) {
        long first = queues.first(slot, free[slot]);
        if (first != Queues.NOBODY) {
            disturb(slot);
            for (int each : roster.unit(roster.participant(first), problem.roundOf(slot))) {
                move(each, slot, moves);
            }
        }
    }

    private void occupy(int slot, int seats) {
        if (slot != Roster.NONE) {
            free[slot] -= seats;
            taken[slot] += seats;
        }
    }
}
