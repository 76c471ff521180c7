package foyer.registration;

import foyer.programme.Programme;
import foyer.seats.ConfirmSeats;
import foyer.seats.ReleaseSeats;
import foyer.seats.SeatRequest;
import foyer.seats.Seating;
import foyer.seats.SeatsOfHolder;
import foyer.seats.TakeSeats;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A registration's seats in the live phase, in the caller's transaction. */
@Component
class LiveSeats {
    private final TakeSeats takeSeats;
    private final ConfirmSeats confirmSeats;
    private final ReleaseSeats releaseSeats;
    private final SeatsOfHolder seatsOfHolder;
    private final ConcernStore concerns;

    LiveSeats(
            TakeSeats takeSeats,
            ConfirmSeats confirmSeats,
            ReleaseSeats releaseSeats,
            SeatsOfHolder seatsOfHolder,
            ConcernStore concerns) {
        this.takeSeats = takeSeats;
        this.confirmSeats = confirmSeats;
        this.releaseSeats = releaseSeats;
        this.seatsOfHolder = seatsOfHolder;
        this.concerns = concerns;
    }

    void hold(Registration registration, Wishes wishes, Programme programme) {
        var request = request(registration, wishes, programme, false, registration.createdAt());
        takeSeats.firstTime(request, wishes.roundsWanted(programme));
        concerns.passOn(Set.of(registration.id()));
    }

    /**
     * Takes what is held. Who has nothing gets the best that is free now, and else the place on the waiting list that the
     * time of registering gives: after a late click, or when they registered before the seats were given out.
     */
    void take(Registration registration, Wishes wishes, Programme programme) {
        boolean nothing = of(registration).equals(Seating.NONE);
        if (nothing || confirmSeats.of(registration.event(), registration.id().holder())) {
            change(registration, wishes, programme, registration.createdAt(), true);
        }
    }

    /** @param since the place on lists they were not on before */
    void change(Registration registration, Wishes wishes, Programme programme, Instant since, boolean confirmed) {
        var request = request(registration, wishes, programme, confirmed, since);
        takeSeats.anew(request, wishes.roundsWanted(programme));
        concerns.passOn(Set.of(registration.id()));
    }

    void release(Registration registration) {
        releaseSeats.of(registration.event(), registration.id().holder());
    }

    Seating of(Registration registration) {
        return seatsOfHolder.of(registration.id().holder());
    }

    private static SeatRequest request(
            Registration registration, Wishes wishes, Programme programme, boolean confirmed, Instant since) {
        return new SeatRequest(
                registration.event(), registration.id().holder(), wishes.options(programme), confirmed, since);
    }
}
