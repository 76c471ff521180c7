package foyer.seats;

import foyer.programme.EventId;
import foyer.programme.SeatsLeft.Slot;
import java.util.Collection;
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
    private final KeptStore kept;
    private final MovesMade moves;
    private final ApplicationEventPublisher events;

    ReleaseSeats(
            SeatStore seats, WaitingStore waiting, KeptStore kept, MovesMade moves, ApplicationEventPublisher events) {
        this.seats = seats;
        this.waiting = waiting;
        this.kept = kept;
        this.moves = moves;
        this.events = events;
    }

    /** @return how many people moved up by it, along the whole chains; everybody counts once */
    @Transactional(propagation = Propagation.MANDATORY)
    public int of(EventId event, HolderId holder) {
        seats.lockToChange(event, Set.of(holder));
        waiting.leaveAll(Set.of(holder));
        free(event, Set.of(holder));
        return moves.inThisTransaction();
    }

    /** All at once: none of them moves up into what another of them gives back. @return how many rows changed */
    @Transactional(propagation = Propagation.MANDATORY)
    public int of(EventId event, Collection<HolderId> holders) {
        seats.lockToChange(event, holders);
        int left = waiting.leaveAll(holders);
        return left + free(event, holders).size();
    }

    private List<Slot> free(EventId event, Collection<HolderId> holders) {
        kept.forget(holders);
        var freed = seats.freeAll(holders);
        if (!freed.isEmpty()) {
            events.publishEvent(new SeatFreed(event, freed));
        }
        return freed;
    }
}
