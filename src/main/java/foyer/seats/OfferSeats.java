package foyer.seats;

import foyer.platform.storage.Ids;
import foyer.programme.EventId;
import foyer.programme.SeatsLeft.Slot;
import foyer.seats.WaitingStore.Waiter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps a free seat for the first who waits, instead of moving them into it: close to the event nobody is to be moved without being
 * asked. Not how long, and not who hears of it: that is for whoever calls.
 */
@Service
public class OfferSeats {
    private final SeatStore seats;
    private final FirstInTurn firstInTurn;
    private final OfferStore offers;
    private final Ids ids;
    private final ApplicationEventPublisher events;

    OfferSeats(SeatStore seats, FirstInTurn firstInTurn, OfferStore offers, Ids ids, ApplicationEventPublisher events) {
        this.seats = seats;
        this.firstInTurn = firstInTurn;
        this.offers = offers;
        this.ids = ids;
        this.events = events;
    }

    /** Empty when nobody waits there who is not asked already and whom the free seats are enough for. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Offer> toFirstWaitingFor(EventId event, Slot slot, Instant until) {
        return firstInTurn.gets(
                event, slot, free -> offers.firstUnasked(slot, free), waiter -> offer(event, waiter, slot, until));
    }

    /** What somebody is asked, soonest to end first. */
    @Transactional(readOnly = true)
    public List<Offer> of(HolderId holder) {
        return offers.of(holder);
    }

    private Optional<Offer> offer(EventId event, Waiter first, Slot slot, Instant until) {
        var offer = new Offer(new OfferId(ids.next()), event, first.party().holder(), slot, first.rank(), until, false);
        return offers.make(offer, first.party()) ? Optional.of(offer) : Optional.empty();
    }

    /** Whoever wishes for something else, or has it already, is asked no longer: the seat goes on. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(SeatsChanged changed) {
        var stale = offers.stale(changed.holder());
        stale.forEach(offer -> seats.lockToMove(changed.event(), offer.slot()));
        var freed = stale.stream()
                .flatMap(offer -> offers.free(offer.id()).stream())
                .toList();
        if (!freed.isEmpty()) {
            events.publishEvent(new SeatFreed(changed.event(), freed));
        }
    }
}
