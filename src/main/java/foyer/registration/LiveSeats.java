package foyer.registration;

import foyer.programme.Programme;
import foyer.seats.ConfirmSeats;
import foyer.seats.ReleaseSeats;
import foyer.seats.Seating;
import foyer.seats.SeatsOfHolder;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A registration's seats in the live phase, and its companion's, in the caller's transaction. */
@Component
class LiveSeats {
    private final PartySeats partySeats;
    private final ConfirmSeats confirmSeats;
    private final ReleaseSeats releaseSeats;
    private final SeatsOfHolder seatsOfHolder;
    private final ConcernStore concerns;

    LiveSeats(
            PartySeats partySeats,
            ConfirmSeats confirmSeats,
            ReleaseSeats releaseSeats,
            SeatsOfHolder seatsOfHolder,
            ConcernStore concerns) {
        this.partySeats = partySeats;
        this.confirmSeats = confirmSeats;
        this.releaseSeats = releaseSeats;
        this.seatsOfHolder = seatsOfHolder;
        this.concerns = concerns;
    }

    void hold(Registration registration, Wishes wishes, Programme programme) {
        partySeats.firstTime(registration, wishes, programme);
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
        partySeats.anew(registration, wishes, programme, since, confirmed);
        concerns.passOn(Set.of(registration.id()));
    }

    /** @return how many people moved up by it */
    int release(Registration registration) {
        return releaseSeats.of(registration.event(), registration.id().holder());
    }

    Seating of(Registration registration) {
        return seatsOfHolder.of(registration.id().holder());
    }

    boolean withCompanion(Registration registration) {
        return partySeats.isPair(registration);
    }
}
