package foyer.allocation.solver.rooms;

import static foyer.allocation.solver.CompactProblem.NONE;
import static foyer.allocation.solver.rooms.Premises.NO_ROOM;

import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.Prices;
import foyer.allocation.solver.Weights;
import java.util.Arrays;

/** Assignments to begin with: the rooms of the programme as far as they go, and those that prices and needs speak for. */
final class Start {
    private static final long SEAT = 1;
    private static final long USUAL = Prices.MILLION / 10;
    private static final long KEEP = Long.MAX_VALUE / 4096;

    private final Premises premises;
    private final CompactProblem problem;
    private final Weights weights;
    private final Reach reach;
    private final Rooming rooming;
    private final int[] slotOrder;

    Start(Premises premises, Weights weights, Reach reach, Rooming rooming, int[] slotOrder) {
        this.premises = premises;
        problem = premises.problem;
        this.weights = weights;
        this.reach = reach;
        this.rooming = rooming;
        this.slotOrder = slotOrder.clone();
    }

    boolean hasUsual() {
        return Arrays.stream(premises.usual).anyMatch(room -> room != NO_ROOM);
    }

    Assignment usual(long[] prices) {
        return helped(rooming.best((slot, room) -> room == premises.usual[slot] ? KEEP : worth(slot, room, prices)));
    }

    Assignment byPrices(long[] prices) {
        return helped(rooming.best((slot, room) -> worth(slot, room, prices)));
    }

    /** What seats, and people with needs who would sit there, make of a room, in millionths of a point. */
    private long worth(int slot, int room, long[] prices) {
        long seats = premises.capacity(slot, room) - premises.fixedSeats[slot];
        long sum = seats * (prices[slot] + SEAT) + (room == premises.usual[slot] ? USUAL : 0);
        long has = premises.featuresIn(room, slot);
        long brought = premises.movable[problem.roundOf(slot)];
        for (int i = 0; i < premises.needy.length; i++) {
            long needs = reach.kept[i][problem.roundOf(slot)];
            if (needs != 0 && (needs & ~(has | brought)) == 0) {
                sum += gain(i, slot) / ((needs & ~has) == 0 ? 1 : 2);
            }
        }
        return sum;
    }

    /** What it is worth that somebody can sit there. */
    private long gain(int i, int slot) {
        int participant = premises.needy[i];
        int round = problem.roundOf(slot);
        int fixed = problem.fixed(participant, round);
        if (fixed != NONE) {
            return fixed == problem.offeringOf(slot) ? weights.unplaced() * Prices.MILLION : 0;
        }
        int rank = problem.rank(participant, round, problem.offeringOf(slot));
        return problem.size(participant)
                * (rank == 0 ? SEAT : (weights.unwished() - weights.ofRank(rank)) * Prices.MILLION + SEAT);
    }

    /** Help goes where it is worth the most to those who need it. */
    private Assignment helped(int[] rooms) {
        var without = new Assignment(rooms, new long[rooms.length]);
        long[] help = new long[rooms.length];
        for (int kind = 0; kind < premises.kinds.length; kind++) {
            for (int round = 0; round < problem.rounds(); round++) {
                place(kind, round, without, help);
            }
        }
        return without.withHelp(help);
    }

    private void place(int kind, int round, Assignment rooms, long[] help) {
        int number = premises.help[kind * problem.rounds() + round];
        Arrays.stream(slotOrder)
                .filter(slot -> problem.roundOf(slot) == round && takesHelp(kind, slot, rooms))
                .boxed()
                .sorted((one, other) -> Long.compare(worthOfHelp(kind, other, rooms), worthOfHelp(kind, one, rooms)))
                .limit(number)
                .forEach(slot -> help[slot] |= 1L << kind);
    }

    private boolean takesHelp(int kind, int slot, Assignment rooms) {
        return premises.isHeld(slot)
                && rooms.room(slot) != NO_ROOM
                && (premises.featuresIn(rooms.room(slot), slot) & 1L << kind) == 0;
    }

    private long worthOfHelp(int kind, int slot, Assignment rooms) {
        long sum = 0;
        long has = premises.featuresIn(rooms.room(slot), slot) | premises.movable[problem.roundOf(slot)];
        for (int i = 0; i < premises.needy.length; i++) {
            long needs = reach.kept[i][problem.roundOf(slot)];
            sum += (needs & 1L << kind) != 0 && (needs & ~has) == 0 ? gain(i, slot) : 0;
        }
        return sum;
    }
}
