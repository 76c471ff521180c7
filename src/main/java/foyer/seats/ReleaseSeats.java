package foyer.seats;

import foyer.programme.EventId;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives back all that a holder has; who waits for it gets it in the same transaction. */
@Service
public class ReleaseSeats {
    private final SeatStore seats;
    private final WaitingStore waiting;
    private final ApplicationEventPublisher events;

    ReleaseSeats(SeatStore seats, WaitingStore waiting, ApplicationEventPublisher events) {
        this.seats = seats;
        this.waiting = waiting;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void of(EventId event, HolderId holder) {
        seats.lockExclusively(event);
        waiting.leaveAll(holder);
        var freed = seats.ofHolders(Set.of(holder)).getOrDefault(holder, List.of()).stream()
                .map(Seating.Seat::slot)
                .filter(slot -> seats.free(holder, slot))
                .toList();
        if (!freed.isEmpty()) {
            events.publishEvent(new SeatFreed(event, freed));
        }
    }
}
