package foyer.allocation.solver.chain;

import java.util.Arrays;

/** Who moved because of one change, in the order in which it was decided; the same person may move twice, each time for the better. */
public final class Moves {
    private static final int NUMBERS = 4;
    private static final int FIRST = 4;

    private int[] moves = new int[FIRST * NUMBERS];
    private int size;

    Moves() {}

    void add(int participant, int round, int from, int to) {
        if (size * NUMBERS == moves.length) {
            moves = Arrays.copyOf(moves, 2 * moves.length);
        }
        int at = size++ * NUMBERS;
        moves[at] = participant;
        moves[at + 1] = round;
        moves[at + 2] = from;
        moves[at + 3] = to;
    }

    public int size() {
        return size;
    }

    public int participant(int move) {
        return moves[move * NUMBERS];
    }

    public int round(int move) {
        return moves[move * NUMBERS + 1];
    }

    /** The offering they sat in before, or {@link foyer.allocation.solver.CompactAllocation#NO_SEAT}. */
    public int from(int move) {
        return moves[move * NUMBERS + 2];
    }

    /** The offering they sit in now. */
    public int to(int move) {
        return moves[move * NUMBERS + 3];
    }
}
