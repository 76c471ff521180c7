package foyer.seats;

import foyer.programme.RoundId;
import foyer.programme.SeatsLeft.Slot;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a holder has: seats, at most one a round, and places on waiting lists for what they would like better. */
public record Seating(List<Seat> seats, List<WaitingPlace> waiting) {
    public static final Seating NONE = new Seating(List.of(), List.of());

    public Seating {
        seats = List.copyOf(seats);
        waiting = List.copyOf(waiting);
    }

    /** @param rank of the wish it meets; null when it was nobody's wish */
    public record Seat(Slot slot, @Nullable Integer rank) {}

    /**
     * @param position from 1, among all who wait there
     * @param seats how many they wait for at once: 2 with a companion
     * @param passedOver how often a single seat went to somebody behind them, as they need two
     */
    public record WaitingPlace(Slot slot, int rank, int position, int seats, int passedOver) {}

    public Optional<Seat> in(RoundId round) {
        return seats.stream().filter(s -> s.slot().round().equals(round)).findFirst();
    }
}
