package foyer.registration;

import foyer.people.People;
import foyer.platform.i18n.Dates;
import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import foyer.programme.Programme;
import foyer.seats.Offer;
import foyer.seats.SeatsOfHolder;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** What a mail says about one offer, in the person's language. */
@Component
class OfferWords {
    private final People people;
    private final SeatsOfHolder seatsOfHolder;
    private final ConcernStore concerns;
    private final Texts texts;

    OfferWords(People people, SeatsOfHolder seatsOfHolder, ConcernStore concerns, Texts texts) {
        this.people = people;
        this.seatsOfHolder = seatsOfHolder;
        this.concerns = concerns;
        this.texts = texts;
    }

    /** A line for each thing to know: what, until when, and what is given up for it. */
    String of(News news, Registration registration, Offer offer, Programme programme) {
        var language = people.find(registration.person()).orElseThrow().language();
        var dates = new Dates(texts, language, programme.event().zone());
        var round = programme.round(offer.slot().round()).orElseThrow();
        var lines = new StringBuilder(texts.text(
                language,
                "offers.mail.seat",
                name(offer, programme, language),
                round.number(),
                dates.range(round.starts(), round.ends())));
        if (news != News.OFFER_LAPSED) {
            lines.append('\n').append(texts.text(language, "offers.mail.until", dates.dateAndTime(offer.until())));
            seatsOfHolder
                    .of(registration.id().holder())
                    .in(round.id())
                    .ifPresent(seat -> lines.append('\n').append(texts.text(language, "offers.mail.instead")));
        }
        return lines.toString();
    }

    /** A concern from the form goes to the first seat somebody has. */
    void seated(Collection<RegistrationId> registrations) {
        concerns.passOn(registrations);
    }

    private String name(Offer offer, Programme programme, Language language) {
        var offering = programme.offering(offer.slot().offering()).orElseThrow();
        return texts.text(language, "programme.numbered." + offering.kind().code(), offering.number()) + ": "
                + offering.title().in(language);
    }
}
