package foyer.seats;

import foyer.programme.SeatsLeft.Slot;

/**
 * A slot that would meet a wish.
 *
 * @param rank of the wish, from 1, the liked best
 */
public record SeatOption(Slot slot, int rank) {
    public SeatOption {
        if (rank < 1) {
            throw new IllegalArgumentException("ranks start at 1");
        }
    }
}
