package foyer.registration;

import foyer.seats.AnswerOffer;
import foyer.seats.OfferId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's answer to the offer of a seat, and the end of offers nobody answered. Locks the registration, then the seats, as a cancellation does. */
@Service
public class AnswerSeatOffer {
    public sealed interface Answer {
        record Accepted() implements Answer {}

        record Declined() implements Answer {}

        /** Over, withdrawn or answered before: nothing has changed. */
        record Gone() implements Answer {}
    }

    private final RegistrationChanges changes;
    private final AnswerOffer answerOffer;
    private final SeatOffers seatOffers;
    private final OverdueOfferStore overdue;
    private final Clock clock;

    AnswerSeatOffer(
            RegistrationChanges changes,
            AnswerOffer answerOffer,
            SeatOffers seatOffers,
            OverdueOfferStore overdue,
            Clock clock) {
        this.changes = changes;
        this.answerOffer = answerOffer;
        this.seatOffers = seatOffers;
        this.overdue = overdue;
        this.clock = clock;
    }

    @Transactional
    public Answer accepts(RegistrationId id, OfferId offer) {
        var registration = changes.lock(id);
        if (!answerOffer.accepts(registration.event(), id.holder(), offer, clock.instant())) {
            return new Answer.Gone();
        }
        seatOffers.tellAccepted(registration);
        return new Answer.Accepted();
    }

    /** No mail: whoever says no reads the answer on the page. */
    @Transactional
    public Answer declines(RegistrationId id, OfferId offer) {
        var registration = changes.lock(id);
        return answerOffer.declines(registration.event(), id.holder(), offer).isPresent()
                ? new Answer.Declined()
                : new Answer.Gone();
    }

    /** Ends the overdue offers of one person. @return false when there is none */
    @Transactional
    public boolean endOne() {
        var now = clock.instant();
        var registration = overdue.lockOneOverdue(now);
        registration.ifPresent(found -> answerOffer
                .lapses(found.event(), found.id().holder(), now)
                .forEach(offer -> seatOffers.tellLapsed(found, offer)));
        return registration.isPresent();
    }
}
