package foyer.allocation.solver.rooms;

import static foyer.allocation.solver.CompactProblem.NONE;

import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.rooms.Unmet.Lack;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What rooms and help could do at best for each person by themselves: the needs that can be met, round by round, and those that cannot. */
final class Reach {
    private final Premises premises;
    private final CompactProblem problem;

    /** By needy person and round: what is met wherever they sit, or they have no seat. */
    final long[][] kept;

    private final List<Unmet> unmet = new ArrayList<>();

    Reach(Premises premises) {
        this.premises = premises;
        problem = premises.problem;
        kept = new long[premises.needy.length][problem.rounds()];
        for (int i = 0; i < kept.length; i++) {
            for (int round = 0; round < problem.rounds(); round++) {
                kept[i][round] = problem.wantsSeat(premises.needy[i], round) ? keep(i, round) : 0;
            }
        }
    }

    /** Need by need in the order of their kinds: it is kept if there is a place for it and all those before. */
    private long keep(int i, int round) {
        long all = 0;
        for (int kind = 0; kind < premises.kinds.length; kind++) {
            long bit = 1L << kind;
            if ((premises.needs[i] & bit) != 0) {
                if (isPossible(i, round, all | bit)) {
                    all |= bit;
                } else {
                    int fixed = problem.fixed(premises.needy[i], round);
                    var lack = fixed != NONE
                            ? Lack.AT_FIXED_SEAT
                            : isPossible(i, round, bit) ? Lack.NOT_TOGETHER : Lack.NOWHERE;
                    unmet.add(new Unmet(
                            premises.needy[i], round, kind, lack, fixed == NONE ? NONE : problem.slot(round, fixed)));
                }
            }
        }
        return all;
    }

    private boolean isPossible(int i, int round, long needs) {
        int participant = premises.needy[i];
        int fixed = problem.fixed(participant, round);
        for (int offering = 0; offering < problem.offerings(); offering++) {
            if ((fixed == NONE || fixed == offering) && isPossibleAt(problem.slot(round, offering), needs)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some assignment of rooms and help meets these needs there. */
    private boolean isPossibleAt(int slot, long needs) {
        if (!premises.isHeld(slot)) {
            return false;
        }
        long brought = premises.movable[problem.roundOf(slot)];
        for (int room = 0; room < premises.rooms.length; room++) {
            boolean has = (needs & ~(premises.featuresIn(room, slot) | brought)) == 0;
            if (has && premises.fits(slot, room) && premises.capacity(slot, room) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Needs that no assignment can meet. */
    List<Unmet> unmet() {
        return List.copyOf(unmet);
    }

    /** The problem in which every slot has the most seats that any room gives it, and everybody may sit where their needs could be met. */
    CompactProblem relaxed() {
        return problem.within(mostSeats(), barsAtBest());
    }

    int[] mostSeats() {
        int[] most = new int[problem.slots()];
        for (int slot = 0; slot < most.length; slot++) {
            for (int room = 0; room < premises.rooms.length && premises.isHeld(slot); room++) {
                if (premises.fits(slot, room)) {
                    most[slot] = Math.max(most[slot], premises.capacity(slot, room));
                }
            }
        }
        return most;
    }

    /** The slots that assignments bar somebody from, as they never meet what they need. */
    Map<Integer, BitSet> barsAtBest() {
        return barsWhere(this::isPossibleAt);
    }

    /** The slots that an assignment bars somebody from. */
    Map<Integer, BitSet> barsUnder(Assignment assignment) {
        return barsWhere((slot, needs) -> isMet(assignment, slot, needs));
    }

    boolean isMet(Assignment assignment, int slot, long needs) {
        long there = premises.featuresIn(assignment.room(slot), slot) | assignment.help(slot);
        return (needs & ~there) == 0;
    }

    /** Seats of people who are fixed where what they need could be, but is not. */
    long missedByFixed(Assignment assignment) {
        long missed = 0;
        for (int i = 0; i < kept.length; i++) {
            for (int round = 0; round < problem.rounds(); round++) {
                int fixed = problem.fixed(premises.needy[i], round);
                if (fixed != NONE && !isMet(assignment, problem.slot(round, fixed), kept[i][round])) {
                    missed += problem.size(premises.needy[i]);
                }
            }
        }
        return missed;
    }

    private interface Met {
        boolean at(int slot, long needs);
    }

    private Map<Integer, BitSet> barsWhere(Met met) {
        Map<Integer, BitSet> bars = new TreeMap<>();
        for (int i = 0; i < kept.length; i++) {
            var slots = new BitSet();
            for (int slot = 0; slot < problem.slots(); slot++) {
                long needs = kept[i][problem.roundOf(slot)];
                slots.set(slot, needs != 0 && !met.at(slot, needs));
            }
            if (!slots.isEmpty()) {
                bars.put(premises.needy[i], slots);
            }
        }
        return bars;
    }
}
