package foyer.seats;

import foyer.platform.storage.Ids;
import foyer.programme.EventId;
import foyer.programme.SeatsLeft.Slot;
import foyer.programme.SetCapacity;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Other seats in one slot, in the middle of it. More go to who waits; fewer than are taken only with a word on what becomes of those who sit there. */
@Service
public class ResizeSlot {
    private final SeatStore seats;
    private final SurplusStore surplus;
    private final OfferStore offers;
    private final SetCapacity setCapacity;
    private final Ids ids;

    ResizeSlot(SeatStore seats, SurplusStore surplus, OfferStore offers, SetCapacity setCapacity, Ids ids) {
        this.seats = seats;
        this.surplus = surplus;
        this.offers = offers;
        this.setCapacity = setCapacity;
        this.ids = ids;
    }

    /** @return how many seats people have, or are offered, beyond this number; 0: done */
    @Transactional(propagation = Propagation.MANDATORY)
    public int to(EventId event, Slot slot, int capacity) {
        seats.lockExclusively(event);
        int tooMany = Math.max(0, surplus.notFree(slot) - capacity);
        if (tooMany == 0) {
            setCapacity.of(event, slot.offering(), slot.round(), capacity);
        }
        return tooMany;
    }

    /** Those who sit there stay; a seat too many goes when somebody leaves it. @param reason null: they are asked to move */
    @Transactional(propagation = Propagation.MANDATORY)
    public void belowWhatIsTaken(EventId event, Slot slot, int capacity, @Nullable String reason, Instant at) {
        seats.lockExclusively(event);
        setCapacity.of(event, slot.offering(), slot.round(), capacity);
        if (reason != null) {
            surplus.keepReason(slot, reason, at);
        }
    }

    /** Whom the team has asked to move away from there. */
    @Transactional(readOnly = true)
    public Set<HolderId> askedFrom(Slot from) {
        return surplus.askedFrom(from);
    }

    /** Keeps a free seat elsewhere for somebody, and asks them. @param rank of the wish it meets; null: of none. @return empty where none is free */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Offer> ask(EventId event, Party party, Slot from, Slot to, @Nullable Integer rank, Instant until) {
        seats.lockExclusively(event);
        var offer = new Offer(new OfferId(ids.next()), event, party.holder(), to, rank, until, true);
        if (!offers.make(offer, party)) {
            return Optional.empty();
        }
        surplus.asked(party.holder(), from);
        return Optional.of(offer);
    }
}
