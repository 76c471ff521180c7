package foyer.allocation.solver.rooms;

import foyer.allocation.solver.CompactProblem;
import java.util.stream.IntStream;

/**
 * Rooms, help that can be brought to any of them, and who needs what, in numbers beside those of a problem. Made by a {@link PremisesBuilder}. Needs, features and kinds of
 * help are one and the same list of kinds; a set of them is a bit for each.
 */
public final class Premises {

    /** Where an offering has no room, or nothing is said about it. */
    public static final int NO_ROOM = -1;

    public static final int MOST_KINDS = 62;

    final CompactProblem problem;
    final String[] kinds;
    final String[] rooms;

    /** By room and round; -1 where it cannot be used. */
    final int[] seats;

    /** By room and round. */
    final long[] features;

    /** By kind and round: how many there are to go to some offering each. */
    final int[] help;

    /** By offering: what its room must have. */
    final long[] demands;

    /** By slot: the room it certainly has. */
    final int[] placed;

    /** By slot: the room it has by the programme and keeps unless something is gained. */
    final int[] usual;

    /** Participants who need something, and what. */
    final int[] needy;

    final long[] needs;

    /** By slot: seats that are fixed. */
    final int[] fixedSeats;

    /** By round: kinds of help of which there is any. */
    final long[] movable;

    Premises(PremisesBuilder from) {
        problem = from.problem;
        kinds = from.kinds();
        rooms = from.rooms();
        seats = from.seats();
        features = from.features();
        help = from.helpByKindAndRound();
        demands = from.demands.clone();
        placed = from.placed.clone();
        usual = from.usual.clone();
        needy = from.needs.keySet().stream().mapToInt(Integer::intValue).toArray();
        needs = from.needs.values().stream().mapToLong(Long::longValue).toArray();
        fixedSeats = problem.fixedSeats();
        movable = new long[problem.rounds()];
        for (int i = 0; i < help.length; i++) {
            movable[i % movable.length] |= help[i] > 0 ? 1L << i / movable.length : 0;
        }
    }

    public CompactProblem problem() {
        return problem;
    }

    public int numberOfKinds() {
        return kinds.length;
    }

    public String kind(int kind) {
        return kinds[kind];
    }

    public String room(int room) {
        return rooms[room];
    }

    /** Whether it takes place in the round at all. */
    boolean isHeld(int slot) {
        return problem.capacity(slot) > 0;
    }

    int seatsIn(int room, int slot) {
        return seats[room * problem.rounds() + problem.roundOf(slot)];
    }

    /** What a room has by itself in the round of a slot. */
    long featuresIn(int room, int slot) {
        return room == NO_ROOM ? 0 : features[room * problem.rounds() + problem.roundOf(slot)];
    }

    /** Whether a slot can have this room: there is enough space for the fixed seats, and what the offering itself needs. */
    boolean fits(int slot, int room) {
        if (placed[slot] != NO_ROOM) {
            return room == placed[slot];
        }
        if (room == NO_ROOM) {
            return fixedSeats[slot] == 0;
        }
        long demanded = demands[problem.offeringOf(slot)];
        return seatsIn(room, slot) >= fixedSeats[slot]
                && (featuresIn(room, slot) & demanded) == demanded
                && !isKept(room, problem.roundOf(slot));
    }

    /** Whether the room belongs to an offering that must stay there. */
    private boolean isKept(int room, int round) {
        for (int slot = problem.slot(round, 0); slot < problem.slot(round + 1, 0); slot++) {
            if (placed[slot] == room && isHeld(slot)) {
                return true;
            }
        }
        return false;
    }

    /** Seats of a slot if it has this room; only the fixed ones where that is too few for the offering to take place. */
    int capacity(int slot, int room) {
        int there = room == NO_ROOM ? 0 : Math.min(problem.capacity(slot), seatsIn(room, slot));
        return there < problem.minimum(slot) ? Math.min(there, fixedSeats[slot]) : there;
    }

    static int[] numbers(int many) {
        return IntStream.range(0, many).toArray();
    }
}
