package foyer.seats;

import foyer.programme.EventId;
import java.util.Collection;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives back all that holders have, with the seats beside theirs; who waits for it gets it in the same transaction. */
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
        of(event, Set.of(holder));
    }

    /** All at once: none of them moves up into what another of them gives back. @return how many rows changed */
    @Transactional(propagation = Propagation.MANDATORY)
    public int of(EventId event, Collection<HolderId> holders) {
        seats.lockExclusively(event);
        int left = waiting.leaveAll(holders);
        var freed = seats.freeAll(holders);
        if (!freed.isEmpty()) {
            events.publishEvent(new SeatFreed(event, freed));
        }
        return left + freed.size();
    }
}
