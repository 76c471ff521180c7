package foyer.allocation.solver;

import org.jspecify.annotations.Nullable;

/**
 * A ranked wish. It is never a booking.
 *
 * @param rank 1 for the most wanted; two lists (one a round) each start at 1
 * @param round the only round it counts in; null where it counts in either
 */
public record Wish(int rank, String offering, @Nullable String round) {

    private static final int LAST = 1000;

    public Wish {
        Refusal.when(rank < 1 || rank > LAST, "A wish for %s has rank %d; ranks are 1 to %d", offering, rank, LAST);
    }

    public static Wish either(int rank, String offering) {
        return new Wish(rank, offering, null);
    }

    public static Wish in(String round, int rank, String offering) {
        return new Wish(rank, offering, round);
    }

    public boolean countsIn(String anyRound) {
        return round == null || round.equals(anyRound);
    }
}
