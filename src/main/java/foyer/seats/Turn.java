package foyer.seats;

import foyer.programme.RoundId;
import foyer.seats.BestSeats.Candidate;
import foyer.seats.SeatPoints.Points;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is when a seat is free: whoever has no wish met at all, then whom their seats cost most; only then the time of registering or the lottery decides. The
 * same costs, and the same order, as in the allocation.
 */
record Turn(Points points) {
    /** By the points that hold where nobody decided on others. */
    static final Turn DEFAULT = new Turn(Points.DEFAULT);

    private static final int NO_WISH = 1_000_000;

    /** More than a day without seats costs. */
    private static final int MOST_ROUNDS = 20;

    /** @param rank of the wish that a seat meets; null for a seat nobody wished for */
    int cost(@Nullable Integer rank) {
        return rank == null
                ? points.unwished()
                : points.ranks().get(Math.min(rank, points.ranks().size()) - 1);
    }

    /**
     * The smaller, the earlier.
     *
     * @param rounds in which somebody wants a seat; those of their seats count in any case
     */
    int of(Collection<Candidate> seats, Set<RoundId> rounds) {
        Set<RoundId> seated = seats.stream().map(seat -> seat.slot().round()).collect(Collectors.toSet());
        int cost = 0;
        for (Candidate seat : seats) {
            cost += cost(seat.rankOrNull());
        }
        for (RoundId round : rounds) {
            cost += seated.contains(round) ? 0 : points.none();
        }
        return -cost - (seats.stream().anyMatch(Candidate::wished) ? 0 : noWish());
    }

    /** How much later somebody's turn is once they have a seat for a wish of this rank, or for none, instead of what they had in its round. */
    int later(List<Seating.Seat> before, Seating.@Nullable Seat instead, @Nullable Integer rank) {
        int cost = instead == null ? points.none() : cost(instead.rank());
        boolean wasMet = before.stream().anyMatch(seat -> seat.rank() != null);
        boolean isMet = rank != null || before.stream().anyMatch(seat -> seat.rank() != null && !seat.equals(instead));
        return cost - cost(rank) + (isMet ? noWish() : 0) - (wasMet ? noWish() : 0);
    }

    private int noWish() {
        return Math.max(NO_WISH, MOST_ROUNDS * points.none());
    }
}
