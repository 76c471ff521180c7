package foyer.seats;

import foyer.programme.EventId;
import foyer.programme.SeatsLeft.Slot;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two parties change places in a round, or one hands its place on to another: the seats never become free in between, so
 * nobody moves up into them. Whoever got a seat this way keeps it ({@link KeepSeat}). Ask for seats anew for everybody
 * concerned afterwards, so that ranks and waiting lists follow.
 */
@Service
public class SwapSeats {
    private final SeatStore seats;
    private final SwapStore swaps;
    private final KeptStore kept;
    private final ApplicationEventPublisher events;

    SwapSeats(SeatStore seats, SwapStore swaps, KeptStore kept, ApplicationEventPublisher events) {
        this.seats = seats;
        this.swaps = swaps;
        this.kept = kept;
        this.events = events;
    }

    /** @return false when one of them does not sit there any more, and nothing has changed */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean between(EventId event, Party one, Slot ones, Party other, Slot others) {
        lock(event, one, other);
        if (!ones.round().equals(others.round()) || !sits(one, ones) || !sits(other, others)) {
            return false;
        }
        var hands = hands(one, other);
        hands.putAll(hands(other, one));
        change(ones, hands, one.seats() + other.seats());
        kept.keep(event, one.holder(), others);
        kept.keep(event, other.holder(), ones);
        tell(event, one, other);
        return true;
    }

    /** @return false when the giver does not sit there any more or the taker sits elsewhere in the round */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean handOn(EventId event, Party giver, Slot slot, Party taker) {
        lock(event, giver, taker);
        boolean takerIsFree = seats.of(taker.holder()).stream()
                .noneMatch(seat -> seat.slot().round().equals(slot.round()));
        if (!takerIsFree || !sits(giver, slot)) {
            return false;
        }
        change(slot, hands(giver, taker), giver.seats());
        kept.letGo(giver.holder(), slot.round());
        kept.keep(event, taker.holder(), slot);
        tell(event, giver, taker);
        return true;
    }

    private void lock(EventId event, Party one, Party other) {
        seats.lockToChange(event, Set.of(one.holder(), other.holder()));
        seats.deferConstraints();
    }

    private void tell(EventId event, Party one, Party other) {
        events.publishEvent(new SeatsChanged(event, one.holder()));
        events.publishEvent(new SeatsChanged(event, other.holder()));
    }

    private boolean sits(Party party, Slot slot) {
        return seats.of(party.holder()).stream().anyMatch(seat -> seat.slot().equals(slot));
    }

    private void change(Slot slot, Map<HolderId, HolderId> hands, int expected) {
        int changed = swaps.change(slot.round(), hands);
        if (changed != expected) {
            throw new IllegalStateException("%d seats were to change hands, but %d did".formatted(expected, changed));
        }
    }

    private static Map<HolderId, HolderId> hands(Party from, Party to) {
        if (from.seats() != to.seats()) {
            throw new IllegalArgumentException("one seat is not two");
        }
        var hands = new LinkedHashMap<HolderId, HolderId>();
        hands.put(from.holder(), to.holder());
        var beside = from.companion();
        var besideThen = to.companion();
        if (beside != null && besideThen != null) {
            hands.put(beside, besideThen);
        }
        return hands;
    }
}
