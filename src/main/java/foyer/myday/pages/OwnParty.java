package foyer.myday.pages;

import foyer.people.Consent;
import foyer.people.People;
import foyer.people.Person;
import foyer.registration.Coming;
import foyer.registration.Companion;
import foyer.registration.Companions;
import foyer.registration.Registration;
import foyer.seats.Offer;
import foyer.seats.OfferSeats;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who somebody is, what they have, keep and are offered, and who comes along. */
@Component
class OwnParty {
    private final People people;
    private final OwnSeats seats;
    private final OfferSeats offerSeats;
    private final Companions companions;
    private final Coming coming;

    OwnParty(People people, OwnSeats seats, OfferSeats offerSeats, Companions companions, Coming coming) {
        this.people = people;
        this.seats = seats;
        this.offerSeats = offerSeats;
        this.companions = companions;
        this.coming = coming;
    }

    Person person(Registration registration) {
        return people.find(registration.person()).orElseThrow();
    }

    Set<Consent> consents(Registration registration) {
        return people.consentsOf(registration.person());
    }

    OwnSeats.Now seats(Registration registration) {
        return seats.of(registration);
    }

    List<Offer> offers(Registration registration) {
        return offerSeats.of(registration.id().holder());
    }

    boolean asksWhetherComing(Registration registration) {
        return coming.asks(registration.id());
    }

    @Nullable
    Companion companion(Registration registration) {
        return companions.of(registration.id()).orElse(null);
    }
}
