package foyer.allocation.solver.rooms;

import static foyer.allocation.solver.rooms.Premises.NO_ROOM;

import foyer.allocation.solver.CompactProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Assignments that are near to another, and, where they are few, all there are. */
final class Neighbours {
    private static final int FEW = 60;

    private final Premises premises;
    private final CompactProblem problem;
    private final Rooming rooming;
    private final int[] slotOrder;

    Neighbours(Premises premises, Rooming rooming, int[] slotOrder) {
        this.premises = premises;
        problem = premises.problem;
        this.rooming = rooming;
        this.slotOrder = slotOrder.clone();
    }

    /** Two exchange their rooms, one moves to a free room, or help moves; where these are few, also two such changes in one round. */
    Set<Assignment> of(Assignment from) {
        var near = new LinkedHashSet<Assignment>();
        for (int round = 0; round < problem.rounds(); round++) {
            List<Assignment> steps = steps(from, round);
            near.addAll(steps);
            if (steps.size() <= FEW) {
                for (Assignment step : steps) {
                    near.addAll(steps(step, round));
                }
            }
        }
        near.remove(from);
        return near;
    }

    private List<Assignment> steps(Assignment from, int round) {
        var steps = new ArrayList<Assignment>();
        int[] slots = rooming.slots[round];
        for (int i = 0; i < slots.length; i++) {
            for (int k = i + 1; k < slots.length; k++) {
                int one = from.room(slots[i]);
                int other = from.room(slots[k]);
                if (one != other && premises.fits(slots[i], other) && premises.fits(slots[k], one)) {
                    steps.add(from.swapped(slots[i], slots[k]));
                }
            }
            addMoves(from, slots[i], slots, steps);
        }
        addHelp(from, round, steps);
        return steps;
    }

    private void addMoves(Assignment from, int slot, int[] slots, List<Assignment> steps) {
        for (int room : rooming.rooms) {
            boolean used = Arrays.stream(slots).anyMatch(other -> from.room(other) == room);
            if (!used && premises.fits(slot, room)) {
                steps.add(from.with(slot, room));
            }
        }
    }

    private void addHelp(Assignment from, int round, List<Assignment> steps) {
        for (int kind = 0; kind < premises.kinds.length; kind++) {
            if ((premises.movable[round] & 1L << kind) == 0) {
                continue;
            }
            for (int slot : slotOrder) {
                for (int to : slotOrder) {
                    if (problem.roundOf(slot) == round
                            && problem.roundOf(to) == round
                            && premises.isHeld(to)
                            && from.helps(kind, slot)
                            && !from.helps(kind, to)) {
                        steps.add(from.moved(kind, slot, to));
                    }
                }
            }
        }
    }

    /** Every assignment there is, help being brought to as many as there is help for; nothing where they are more than so many. */
    List<Assignment> all(int most) {
        int[] none = new int[problem.slots()];
        for (int slot = 0; slot < none.length; slot++) {
            none[slot] = premises.isHeld(slot) ? premises.placed[slot] : NO_ROOM;
        }
        List<Assignment> all = List.of(new Assignment(none, new long[none.length]));
        for (int[] slots : rooming.slots) {
            for (int slot : slots) {
                all = roomed(all, slot, slots, most);
            }
        }
        for (int kind = 0; kind < premises.kinds.length; kind++) {
            for (int round = 0; round < problem.rounds(); round++) {
                all = helped(all, kind, round, most);
            }
        }
        return all.size() > most ? List.of() : all;
    }

    private List<Assignment> roomed(List<Assignment> begun, int slot, int[] slots, int most) {
        var longer = new ArrayList<Assignment>();
        for (Assignment one : begun) {
            if (premises.fits(slot, NO_ROOM)) {
                longer.add(one);
            }
            for (int room : rooming.rooms) {
                boolean used = Arrays.stream(slots).anyMatch(other -> other != slot && one.room(other) == room);
                if (!used && premises.fits(slot, room) && longer.size() <= most) {
                    longer.add(one.with(slot, room));
                }
            }
        }
        return longer;
    }

    private List<Assignment> helped(List<Assignment> begun, int kind, int round, int most) {
        int number = premises.help[kind * problem.rounds() + round];
        int[] slots = Arrays.stream(slotOrder)
                .filter(slot -> problem.roundOf(slot) == round && premises.isHeld(slot))
                .toArray();
        List<Assignment> longer = begun;
        for (int i = 0; i < slots.length && number > 0; i++) {
            var next = new ArrayList<Assignment>();
            for (Assignment one : longer) {
                int brought = 0;
                for (int before = 0; before < i; before++) {
                    brought += one.helps(kind, slots[before]) ? 1 : 0;
                }
                if (brought < number && next.size() <= most) {
                    next.add(one.moved(kind, slots[i], slots[i]));
                }
                if (slots.length - i > number - brought && next.size() <= most) {
                    next.add(one);
                }
            }
            longer = next;
        }
        return longer;
    }
}
