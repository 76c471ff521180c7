package foyer.myday.pages;

import foyer.programme.RoundId;
import foyer.registration.Registration;
import foyer.registration.Swaps;
import foyer.seats.KeepSeat;
import foyer.seats.Seating;
import foyer.seats.SeatsOfHolder;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What somebody has, what of it they keep, and whether somebody waits for their word on it. */
@Component
class OwnSeats {
    private final SeatsOfHolder seats;
    private final KeepSeat keepSeat;
    private final Swaps swaps;

    OwnSeats(SeatsOfHolder seats, KeepSeat keepSeat, Swaps swaps) {
        this.seats = seats;
        this.keepSeat = keepSeat;
        this.swaps = swaps;
    }

    /** @param asked true when somebody agreed to change places with them */
    record Now(Seating seating, Set<RoundId> kept, boolean asked) {}

    Now of(Registration registration) {
        var holder = registration.id().holder();
        boolean asked = swaps.of(registration.id()).stream()
                .anyMatch(swap -> swap.giver().equals(registration.id()) && swap.answer() != null);
        return new Now(seats.of(holder), keepSeat.of(holder), asked);
    }
}
