package foyer.allocation.check;

/** Where somebody sits, by round; 0 is nowhere. */
final class Day {
    private final int[] seats;

    Day(int rounds) {
        seats = new int[rounds + 1];
    }

    int seat(int round) {
        return seats[round];
    }

    void sit(int round, int offering) {
        seats[round] = offering;
    }

    /** Whether one of the seats is in this offering. */
    boolean has(int offering) {
        for (int seat : seats) {
            if (seat == offering && seat > 0) {
                return true;
            }
        }
        return false;
    }
}
