package foyer.allocation.solver.rooms;

import static foyer.allocation.solver.CompactAllocation.NO_SEAT;
import static foyer.allocation.solver.CompactProblem.NONE;

import foyer.allocation.solver.CompactAllocation;
import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.rooms.Unmet.Lack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the seats found mean for those who need something. */
final class Outcome {
    private final Premises premises;
    private final CompactProblem problem;
    private final Reach reach;
    private final Assignment assignment;
    private final CompactAllocation seats;

    Outcome(Premises premises, Reach reach, Assignment assignment, CompactAllocation seats) {
        this.premises = premises;
        problem = premises.problem;
        this.reach = reach;
        this.assignment = assignment;
        this.seats = seats;
    }

    /** Only the help that somebody who needs it finds where they sit. */
    Assignment withoutIdleHelp() {
        long[] help = new long[problem.slots()];
        for (int i = 0; i < premises.needy.length; i++) {
            for (int round = 0; round < problem.rounds(); round++) {
                int seat = seats.seat(premises.needy[i], round);
                if (seat >= 0) {
                    int slot = problem.slot(round, seat);
                    long lacking = ~premises.featuresIn(assignment.room(slot), slot);
                    help[slot] |= assignment.help(slot) & premises.needs[i] & lacking;
                }
            }
        }
        return assignment.withHelp(help);
    }

    List<Unmet> unmet() {
        var unmet = new ArrayList<Unmet>();
        for (Unmet one : reach.unmet()) {
            int seat = seats.seat(one.participant(), one.round());
            int slot = seat < 0 ? NONE : problem.slot(one.round(), seat);
            boolean metAfterAll = slot != NONE && reach.isMet(assignment, slot, 1L << one.need());
            if (!metAfterAll) {
                unmet.add(new Unmet(one.participant(), one.round(), one.need(), one.lack(), slot));
            }
        }
        for (int i = 0; i < premises.needy.length; i++) {
            for (int round = 0; round < problem.rounds(); round++) {
                addMissed(i, round, unmet);
            }
        }
        unmet.sort(Comparator.comparingInt(Unmet::participant)
                .thenComparingInt(Unmet::round)
                .thenComparingInt(Unmet::need));
        return unmet;
    }

    private void addMissed(int i, int round, List<Unmet> unmet) {
        int seat = seats.seat(premises.needy[i], round);
        boolean fixed = problem.fixed(premises.needy[i], round) != NONE;
        for (int kind = 0; kind < premises.kinds.length; kind++) {
            if ((reach.kept[i][round] & 1L << kind) == 0) {
                continue;
            }
            if (seat == NO_SEAT) {
                unmet.add(new Unmet(premises.needy[i], round, kind, Lack.NO_SEAT, NONE));
            } else if (fixed && !reach.isMet(assignment, problem.slot(round, seat), 1L << kind)) {
                unmet.add(new Unmet(premises.needy[i], round, kind, Lack.AT_FIXED_SEAT, problem.slot(round, seat)));
            }
        }
    }
}
