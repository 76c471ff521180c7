package foyer.myday.pages;

import foyer.registration.Companion;
import foyer.registration.Companions;
import foyer.registration.Registration;
import foyer.seats.Seating;
import foyer.seats.SeatsOfHolder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody has, and who comes along. */
@Component
class OwnParty {
    private final SeatsOfHolder seats;
    private final Companions companions;

    OwnParty(SeatsOfHolder seats, Companions companions) {
        this.seats = seats;
        this.companions = companions;
    }

    Seating seating(Registration registration) {
        return seats.of(registration.id().holder());
    }

    @Nullable
    Companion companion(Registration registration) {
        return companions.of(registration.id()).orElse(null);
    }
}
