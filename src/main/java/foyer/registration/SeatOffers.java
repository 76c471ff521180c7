package foyer.registration;

import foyer.programme.Programme;
import foyer.programme.Programmes;
import foyer.programme.SeatsLeft.Slot;
import foyer.seats.Offer;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How long a seat is offered, and the mails about it. */
@Service
public class SeatOffers {
    private final Programmes programmes;
    private final RegistrationStore registrations;
    private final RegistrationMails mails;
    private final OfferWords words;
    private final Clock clock;

    SeatOffers(
            Programmes programmes,
            RegistrationStore registrations,
            RegistrationMails mails,
            OfferWords words,
            Clock clock) {
        this.programmes = programmes;
        this.registrations = registrations;
        this.mails = mails;
        this.words = words;
        this.clock = clock;
    }

    /** When an offer made now would end; empty when there is no time left to ask anybody. */
    public Optional<Instant> endFor(Programme programme, Slot slot) {
        return programme
                .round(slot.round())
                .flatMap(round -> programme.event().registration().late().offerEnds(clock.instant(), round.starts()));
    }

    /** One mail for each offer. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Collection<Offer> offers) {
        offers.forEach(offer -> registrations
                .find(RegistrationId.of(offer.holder()))
                .ifPresent(registration -> write(offer.byTeam() ? News.ASKED : News.OFFERED, registration, offer)));
    }

    void tellAccepted(Registration registration) {
        words.seated(Set.of(registration.id()));
        mails.write(News.OFFER_ACCEPTED, registration);
    }

    void tellLapsed(Registration registration, Offer offer) {
        write(News.OFFER_LAPSED, registration, offer);
    }

    private void write(News news, Registration registration, Offer offer) {
        var programme = programmes.byId(offer.event()).orElseThrow();
        mails.write(news, registration, words.of(news, registration, offer, programme));
    }
}
