package foyer.seats;

import foyer.programme.EventId;
import foyer.programme.SeatsLeft.Slot;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
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

    /** @return how many of the seats went to somebody who waited for them */
    @Transactional(propagation = Propagation.MANDATORY)
    public int of(EventId event, HolderId holder) {
        seats.lockExclusively(event);
        waiting.leaveAll(Set.of(holder));
        var freed = free(event, Set.of(holder));
        return freed.size() - stillFree(freed);
    }

    /** All at once: none of them moves up into what another of them gives back. @return how many rows changed */
    @Transactional(propagation = Propagation.MANDATORY)
    public int of(EventId event, Collection<HolderId> holders) {
        seats.lockExclusively(event);
        int left = waiting.leaveAll(holders);
        return left + free(event, holders).size();
    }

    private List<Slot> free(EventId event, Collection<HolderId> holders) {
        var freed = seats.freeAll(holders);
        if (!freed.isEmpty()) {
            events.publishEvent(new SeatFreed(event, freed));
        }
        return freed;
    }

    private int stillFree(List<Slot> freed) {
        return Set.copyOf(freed).stream()
                .mapToInt(slot -> Math.min(seats.free(slot), Collections.frequency(freed, slot)))
                .sum();
    }
}
