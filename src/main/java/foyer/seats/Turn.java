package foyer.seats;

import foyer.programme.RoundId;
import foyer.seats.BestSeats.Candidate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is when a seat is free: whoever has no wish met at all, then whom their seats cost most; only then the time of registering or the lottery decides. The
 * same costs, and the same order, as in the allocation.
 */
final class Turn {
    /** What a wish of each rank costs; later ranks cost as much as the last. */
    private static final int[] RANK_COST = {0, 1, 3, 6, 10, 15, 18, 19};

    private static final int UNWISHED_COST = 20;
    static final int NO_SEAT_COST = 10_000;
    private static final int NO_WISH = 1_000_000;

    private Turn() {}

    /** @param rank of the wish that a seat meets; null for a seat nobody wished for */
    static int cost(@Nullable Integer rank) {
        return rank == null ? UNWISHED_COST : RANK_COST[Math.min(rank, RANK_COST.length) - 1];
    }

    /**
     * The smaller, the earlier.
     *
     * @param rounds in which somebody wants a seat; those of their seats count in any case
     */
    static int of(Collection<Candidate> seats, Set<RoundId> rounds) {
        Set<RoundId> seated = seats.stream().map(seat -> seat.slot().round()).collect(Collectors.toSet());
        int cost = 0;
        for (Candidate seat : seats) {
            cost += cost(seat.rankOrNull());
        }
        for (RoundId round : rounds) {
            cost += seated.contains(round) ? 0 : NO_SEAT_COST;
        }
        return -cost - (seats.stream().anyMatch(Candidate::wished) ? 0 : NO_WISH);
    }

    /** How much later somebody's turn is once they have a seat for a wish of this rank, or for none, instead of what they had in its round. */
    static int later(List<Seating.Seat> before, Seating.@Nullable Seat instead, @Nullable Integer rank) {
        int cost = instead == null ? NO_SEAT_COST : cost(instead.rank());
        boolean wasMet = before.stream().anyMatch(seat -> seat.rank() != null);
        boolean isMet = rank != null || before.stream().anyMatch(seat -> seat.rank() != null && !seat.equals(instead));
        return cost - cost(rank) + (isMet ? NO_WISH : 0) - (wasMet ? NO_WISH : 0);
    }
}
