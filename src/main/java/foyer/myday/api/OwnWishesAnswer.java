package foyer.myday.api;

import foyer.programme.Programme;
import foyer.programme.Programmes;
import foyer.registration.Companions;
import foyer.registration.Registration;
import foyer.registration.Registrations;
import foyer.registration.Wishes;
import foyer.seats.KeepSeat;
import foyer.seats.SeatsOfHolder;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** One's wishes and what they brought, as they are now. */
@Component
class OwnWishesAnswer {
    private final Registrations registrations;
    private final Programmes programmes;
    private final SeatsOfHolder seats;
    private final KeepSeat keepSeat;
    private final Companions companions;

    OwnWishesAnswer(
            Registrations registrations,
            Programmes programmes,
            SeatsOfHolder seats,
            KeepSeat keepSeat,
            Companions companions) {
        this.registrations = registrations;
        this.programmes = programmes;
        this.seats = seats;
        this.keepSeat = keepSeat;
        this.companions = companions;
    }

    ResponseEntity<Object> about(Registration registration) {
        var wishes = registrations.wishesOf(Set.of(registration.id()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(RegistrationJson.own(
                        registration.status(),
                        wishes.getOrDefault(registration.id(), Wishes.NONE),
                        companions.of(registration.id()).isPresent(),
                        programmeOf(registration),
                        seats.of(registration.id().holder()),
                        keepSeat.of(registration.id().holder())));
    }

    Programme programmeOf(Registration registration) {
        return programmes.byId(registration.event()).orElseThrow();
    }
}
