package foyer.allocation;

import foyer.programme.EventId;
import foyer.programme.Programme;
import foyer.programme.Programmes;
import foyer.registration.Phases;
import foyer.registration.SeatOffers;
import foyer.seats.Offer;
import foyer.seats.OfferSeats;
import foyer.seats.SeatFreed;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** Close to the event: a freed seat is kept for the first who waits, who is asked by one mail. What nobody waits for stays free. */
@Component
class Asking {
    private final Programmes programmes;
    private final OfferSeats offerSeats;
    private final SeatOffers seatOffers;
    private final Phases phases;

    Asking(Programmes programmes, OfferSeats offerSeats, SeatOffers seatOffers, Phases phases) {
        this.programmes = programmes;
        this.offerSeats = offerSeats;
        this.seatOffers = seatOffers;
        this.phases = phases;
    }

    boolean hasBegun(EventId event) {
        return phases.offersSeats(programme(event).event());
    }

    void whoWaitsFor(SeatFreed freed) {
        var programme = programme(freed.event());
        var offers = new ArrayList<Offer>();
        freed.slots()
                .forEach(slot -> seatOffers
                        .endFor(programme, slot)
                        .flatMap(end -> offerSeats.toFirstWaitingFor(freed.event(), slot, end))
                        .ifPresent(offers::add));
        seatOffers.tell(offers);
    }

    private Programme programme(EventId event) {
        return programmes.byId(event).orElseThrow();
    }
}
