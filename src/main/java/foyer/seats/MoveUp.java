package foyer.seats;

import foyer.programme.EventId;
import foyer.programme.SeatsLeft.Slot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves the first who waits for a slot into a free seat there. Whom the next freed seat goes to is not decided here. */
@Service
public class MoveUp {
    /** @param from the seat given back for it; null when they had none in that round */
    public record Moved(HolderId holder, Slot to, @Nullable Slot from) {}

    private final SeatStore seats;
    private final WaitingStore waiting;

    MoveUp(SeatStore seats, WaitingStore waiting) {
        this.seats = seats;
        this.waiting = waiting;
    }

    /** Empty when nobody waits there, or no seat is free. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Moved> firstWaitingFor(EventId event, Slot slot) {
        seats.lockExclusively(event);
        seats.deferConstraints();
        return waiting.first(slot).flatMap(waiter -> move(waiter.holder(), waiter.rank(), slot));
    }

    private Optional<Moved> move(HolderId holder, int rank, Slot slot) {
        Slot from = seats.ofHolders(Set.of(holder)).getOrDefault(holder, List.of()).stream()
                .map(Seating.Seat::slot)
                .filter(had -> had.round().equals(slot.round()))
                .findFirst()
                .orElse(null);
        // The seat that was freed is this transaction's own, so there is nothing to wait for.
        if (!seats.pick(slot, holder, rank, true, 1)) {
            return Optional.empty();
        }
        if (from != null) {
            seats.free(holder, from);
        }
        waiting.leaveWhatIsNoBetter(holder, slot, rank);
        return Optional.of(new Moved(holder, slot, from));
    }
}
