package foyer.seats;

import foyer.programme.EventId;
import foyer.programme.RoundId;
import foyer.programme.SeatsLeft.Slot;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody keeps the seat they have in a round: nothing that becomes free moves them, and their places on the waiting lists
 * of that round are given up. A chain holds the event's lock while it moves people, and so does this: whichever comes
 * first counts.
 */
@Service
public class KeepSeat {
    private final SeatStore seats;
    private final WaitingStore waiting;
    private final KeptStore kept;
    private final ApplicationEventPublisher events;

    KeepSeat(SeatStore seats, WaitingStore waiting, KeptStore kept, ApplicationEventPublisher events) {
        this.seats = seats;
        this.waiting = waiting;
        this.kept = kept;
        this.events = events;
    }

    /** @return the slot they keep; empty when they have no seat in the round */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Slot> in(EventId event, HolderId holder, RoundId round) {
        seats.lockToChange(event, Set.of(holder));
        Optional<Slot> theirs = seats.of(holder).stream()
                .map(Seating.Seat::slot)
                .filter(slot -> slot.round().equals(round))
                .findFirst();
        theirs.ifPresent(slot -> {
            kept.keep(event, holder, slot);
            waiting.of(holder).stream()
                    .map(Seating.WaitingPlace::slot)
                    .filter(place -> place.round().equals(round))
                    .forEach(place -> waiting.leave(holder, place));
            events.publishEvent(new SeatsChanged(event, holder));
        });
        return theirs;
    }

    /** They may be moved again. Ask for seats anew afterwards, so that they wait again. @return false when they did not keep it */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean letGo(EventId event, HolderId holder, RoundId round) {
        seats.lockToChange(event, Set.of(holder));
        return kept.letGo(holder, round);
    }

    /** Rounds in which they keep their seat. */
    @Transactional(readOnly = true)
    public Set<RoundId> of(HolderId holder) {
        return kept.of(holder).stream().map(Slot::round).collect(Collectors.toUnmodifiableSet());
    }
}
