package foyer.allocation.solver.rooms;

import java.util.Arrays;

/** Which room each slot has, and what help goes there. Nothing changes it; {@link #with} makes another. */
public final class Assignment {
    private final int[] rooms;
    private final long[] help;

    /**
     * @param rooms by slot: a room or {@link Premises#NO_ROOM}
     * @param help by slot: a bit for each kind that is brought there
     */
    Assignment(int[] rooms, long[] help) {
        this.rooms = rooms.clone();
        this.help = help.clone();
    }

    /** The room of a slot, or {@link Premises#NO_ROOM}. */
    public int room(int slot) {
        return rooms[slot];
    }

    /** Whether help of this kind is brought to a slot. */
    public boolean helps(int kind, int slot) {
        return (help[slot] & 1L << kind) != 0;
    }

    long help(int slot) {
        return help[slot];
    }

    int slots() {
        return rooms.length;
    }

    /** Two slots exchange their rooms. */
    Assignment swapped(int slot, int other) {
        int[] next = rooms.clone();
        next[slot] = rooms[other];
        next[other] = rooms[slot];
        return new Assignment(next, help);
    }

    Assignment with(int slot, int room) {
        int[] next = rooms.clone();
        next[slot] = room;
        return new Assignment(next, help);
    }

    /** Help of one kind goes from a slot to another. */
    Assignment moved(int kind, int from, int to) {
        long[] next = help.clone();
        next[from] &= ~(1L << kind);
        next[to] |= 1L << kind;
        return new Assignment(rooms, next);
    }

    Assignment withHelp(long[] other) {
        return new Assignment(rooms, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assignment that && Arrays.equals(rooms, that.rooms) && Arrays.equals(help, that.help);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(rooms) + Arrays.hashCode(help);
    }
}
