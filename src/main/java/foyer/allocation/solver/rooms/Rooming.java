package foyer.allocation.solver.rooms;

import static foyer.allocation.solver.rooms.Premises.NO_ROOM;

import java.util.Arrays;

/** Gives each offering of a round a room of its own, those with a fixed room aside, so that what the rooms are worth to them is the most altogether. */
final class Rooming {

    /** What a room is worth to a slot. */
    interface Worth {
        long of(int slot, int room);
    }

    private final Premises premises;

    /** Slots that need a room, by round, and rooms, both in an order drawn by lot. */
    final int[][] slots;

    final int[] rooms;

    Rooming(Premises premises, int[] slotOrder, int[] roomOrder) {
        this.premises = premises;
        rooms = roomOrder.clone();
        slots = new int[premises.problem.rounds()][];
        for (int round = 0; round < slots.length; round++) {
            int here = round;
            slots[round] = Arrays.stream(slotOrder)
                    .filter(slot -> premises.problem.roundOf(slot) == here && premises.isHeld(slot))
                    .filter(slot -> premises.placed[slot] == NO_ROOM)
                    .toArray();
        }
    }

    void refuseTooFewForFixedSeats() {
        best((slot, room) -> 0);
    }

    /** By slot, whatever has no room being {@link Premises#NO_ROOM}. */
    int[] best(Worth worth) {
        int[] found = premises.placed.clone();
        for (int slot = 0; slot < found.length; slot++) {
            found[slot] = premises.isHeld(slot) ? found[slot] : NO_ROOM;
        }
        for (int[] inRound : slots) {
            best(inRound, worth, found);
        }
        return found;
    }

    /** One column for each room, then as many for going without. */
    private long[][] table(int[] inRound, Worth worth) {
        var table = new long[inRound.length][rooms.length + inRound.length];
        for (int row = 0; row < inRound.length; row++) {
            for (int column = 0; column < table[row].length; column++) {
                int room = column < rooms.length ? rooms[column] : NO_ROOM;
                table[row][column] = !premises.fits(inRound[row], room)
                        ? Matching.IMPOSSIBLE
                        : room == NO_ROOM ? 0 : worth.of(inRound[row], room);
            }
        }
        return table;
    }

    private void best(int[] inRound, Worth worth, int[] found) {
        var table = table(inRound, worth);
        int[] columnOf = Matching.of(table).columnOfEachRow();
        for (int row = 0; row < inRound.length; row++) {
            int slot = inRound[row];
            PremisesBuilder.refuseIf(
                    table[row][columnOf[row]] == Matching.IMPOSSIBLE,
                    "The rooms of round %s do not suffice for the fixed seats of offering %s",
                    premises.problem.roundId(premises.problem.roundOf(slot)),
                    premises.problem.offeringId(premises.problem.offeringOf(slot)));
            found[slot] = columnOf[row] < rooms.length ? rooms[columnOf[row]] : NO_ROOM;
        }
    }

    /**
     * What rooms are worth, by room and round, at prices for the seats that are not fixed: the rents at which nobody would rather have another room.
     *
     * @param prices by slot
     */
    long[] rents(long[] prices) {
        long[] rents = new long[premises.seats.length];
        for (int round = 0; round < slots.length; round++) {
            Worth worth = (slot, room) -> worth(slot, room, prices);
            var matching = Matching.of(table(slots[round], worth));
            for (int column = 0; column < rooms.length; column++) {
                rents[rooms[column] * slots.length + round] = matching.rent(column);
            }
        }
        return rents;
    }

    private long worth(int slot, int room, long[] prices) {
        return prices[slot] * (premises.capacity(slot, room) - premises.fixedSeats[slot]);
    }

    /** The most that seats can be worth in any rooms, whatever the rents: what is left to each slot in its best room, and all rents. */
    long most(long[] prices, long[] rents) {
        long sum = Arrays.stream(rents).sum();
        for (int slot = 0; slot < prices.length; slot++) {
            if (premises.isHeld(slot) && premises.placed[slot] != NO_ROOM) {
                sum += worth(slot, premises.placed[slot], prices);
            } else if (premises.isHeld(slot)) {
                long most = 0;
                for (int room : rooms) {
                    long rent = rents[room * slots.length + premises.problem.roundOf(slot)];
                    most = premises.fits(slot, room) ? Math.max(most, worth(slot, room, prices) - rent) : most;
                }
                sum += most;
            }
        }
        return sum;
    }
}
