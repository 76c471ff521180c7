package foyer.allocation.solver;

/**
 * Seats in numbers, 2 bytes for each participant and round: who sits where, fixed seats among them.
 *
 * @see CompactProblem for the numbers
 */
public final class CompactAllocation {

    /** A seat wanted and not given. */
    public static final int NO_SEAT = -1;

    /** No seat was wanted. */
    public static final int NOT_WANTED = -2;

    private final int rounds;
    private final short[] seats;

    /** @param seats by participant and round: an offering, {@link #NO_SEAT} or {@link #NOT_WANTED} */
    public CompactAllocation(int rounds, short[] seats) {
        this.rounds = rounds;
        this.seats = seats;
    }

    /** The offering a participant got in a round, or {@link #NO_SEAT}, or {@link #NOT_WANTED}. */
    public int seat(int participant, int round) {
        return seats[participant * rounds + round];
    }

    public int participants() {
        return seats.length / rounds;
    }
}
