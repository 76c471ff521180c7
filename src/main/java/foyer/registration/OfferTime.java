package foyer.registration;

import foyer.programme.Event;
import java.time.Instant;

/** From when on an event's free seats are offered. */
final class OfferTime {
    private OfferTime() {}

    static boolean isNow(Event event, Instant now) {
        return event.registration().late().offersAt(now, event.date(), event.zone());
    }
}
