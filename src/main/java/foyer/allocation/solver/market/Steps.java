package foyer.allocation.solver.market;

import foyer.allocation.solver.CompactAllocation;
import java.util.Arrays;

/** Moves people, sees to it that what others could do is looked at again, and can take the last moves back. */
final class Steps {

    private static final int FIRST = 48;

    private final Floor floor;
    private final Moves[] moves;
    private int[] log = new int[FIRST];
    private int remembered;

    Steps(Floor floor, Moves[] moves) {
        this.floor = floor;
        this.moves = moves;
    }

    /** Begins to note moves, so that they can be taken back. */
    void remember() {
        remembered = 0;
    }

    void takeBack() {
        while (remembered > 0) {
            remembered -= 3;
            int round = log[remembered + 1];
            int now = floor.nodeInRound(floor.choice(log[remembered], round));
            floor.move(log[remembered], round, log[remembered + 2]);
            changed(log[remembered], round, now, log[remembered + 2]);
        }
    }

    /** @param choice as in a day */
    void move(int participant, int round, int choice) {
        int from = floor.nodeInRound(floor.choice(participant, round));
        int to = floor.nodeInRound(choice);
        noteAndMove(participant, round, from, to);
        changed(participant, round, from, to);
    }

    private void changed(int participant, int round, int from, int to) {
        moves[round].left(from, participant);
        moves[round].came(to, participant);
        // what this person could do elsewhere turns on this round too
        for (int other = 0; other < moves.length; other++) {
            if (other != round && floor.choice(participant, other) != CompactAllocation.NOT_WANTED) {
                int node = floor.nodeInRound(floor.choice(participant, other));
                moves[other].left(node, participant);
                moves[other].came(node, participant);
            }
        }
    }

    private void noteAndMove(int participant, int round, int from, int to) {
        if (remembered + 3 > log.length) {
            log = Arrays.copyOf(log, 2 * log.length);
        }
        log[remembered++] = participant;
        log[remembered++] = round;
        log[remembered++] = from;
        floor.move(participant, round, to);
    }
}
