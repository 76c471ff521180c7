package foyer.seats;

import foyer.programme.EventId;
import foyer.programme.SeatsLeft.Slot;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of an offer: taken, passed on, or over. An answer after the end is none, whether the seat went on yet or not. */
@Service
public class AnswerOffer {
    private final SeatStore seats;
    private final WaitingStore waiting;
    private final OfferStore offers;
    private final KeptStore kept;
    private final ApplicationEventPublisher events;

    AnswerOffer(
            SeatStore seats,
            WaitingStore waiting,
            OfferStore offers,
            KeptStore kept,
            ApplicationEventPublisher events) {
        this.seats = seats;
        this.waiting = waiting;
        this.offers = offers;
        this.kept = kept;
        this.events = events;
    }

    /** The seat they had in that round goes on in the same transaction. @return false when the offer is not theirs any more */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean accepts(EventId event, HolderId holder, OfferId id, Instant now) {
        seats.lockToChange(event, Set.of(holder));
        seats.deferConstraints();
        var open = offers.find(id, holder).filter(offer -> now.isBefore(offer.until()));
        open.ifPresent(this::take);
        return open.isPresent();
    }

    /** They leave the list as well, else the next seat would be offered to them again. @return the offer, if it was open */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Offer> declines(EventId event, HolderId holder, OfferId id) {
        seats.lockToChange(event, Set.of(holder));
        var open = offers.find(id, holder);
        open.ifPresent(this::passOn);
        return open;
    }

    /** All that were to be answered by now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Offer> lapses(EventId event, HolderId holder, Instant now) {
        seats.lockToChange(event, Set.of(holder));
        var over = offers.of(holder).stream()
                .filter(offer -> !now.isBefore(offer.until()))
                .toList();
        over.forEach(this::passOn);
        return over;
    }

    private void take(Offer offer) {
        HolderId holder = offer.holder();
        Slot slot = offer.slot();
        List<Seating.Seat> before = seats.of(holder);
        Optional<Seating.Seat> instead = before.stream()
                .filter(had -> had.slot().round().equals(slot.round()))
                .findFirst();
        List<Slot> freed = instead.map(had -> seats.free(holder, had.slot())).orElse(List.of());
        offers.take(offer.id(), offer.rank());
        var rank = offer.rank();
        waiting.waitLonger(holder, waiting.turn(offer.event()).later(before, instead.orElse(null), rank));
        waiting.leaveWhatIsNoBetter(holder, slot, rank == null ? Integer.MAX_VALUE : rank);
        events.publishEvent(new SeatsChanged(offer.event(), holder));
        if (!freed.isEmpty()) {
            kept.forgetLeft(holder);
            events.publishEvent(new SeatFreed(offer.event(), freed));
        }
    }

    private void passOn(Offer offer) {
        if (!offer.byTeam()) {
            waiting.leave(offer.holder(), offer.slot());
        }
        events.publishEvent(new SeatFreed(offer.event(), offers.free(offer.id())));
    }
}
