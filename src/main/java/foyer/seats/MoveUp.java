package foyer.seats;

import foyer.programme.EventId;
import foyer.programme.SeatsLeft.Slot;
import foyer.seats.WaitingStore.Waiter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves the first who waits for a slot, by {@link Turn}, into the free seats there ({@link FirstInTurn}). Whom the next freed seat goes to
 * is not decided here.
 */
@Service
public class MoveUp {
    /** @param freed a slot for each seat given back for it; empty when they had none in that round */
    public record Moved(HolderId holder, Slot to, List<Slot> freed) {
        public Moved {
            freed = List.copyOf(freed);
        }
    }

    private final SeatStore seats;
    private final FirstInTurn firstInTurn;
    private final WaitingStore waiting;
    private final MovesMade moves;
    private final ApplicationEventPublisher events;

    MoveUp(
            SeatStore seats,
            FirstInTurn firstInTurn,
            WaitingStore waiting,
            MovesMade moves,
            ApplicationEventPublisher events) {
        this.seats = seats;
        this.firstInTurn = firstInTurn;
        this.waiting = waiting;
        this.moves = moves;
        this.events = events;
    }

    /** Empty when nobody waits there whom the free seats are enough for. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Moved> firstWaitingFor(EventId event, Slot slot) {
        seats.deferConstraints();
        return firstInTurn.gets(event, slot, free -> waiting.first(slot, free), waiter -> move(event, waiter, slot));
    }

    /**
     * Free seats that nobody was moved into, by slot. There are none but for a moment: a pair that waits is passed by while
     * somebody else looks at the second of their seats, and then does not take it.
     */
    @Transactional(readOnly = true)
    public Map<EventId, List<Slot>> overlooked() {
        return waiting.leftFree();
    }

    private Optional<Moved> move(EventId event, Waiter waiter, Slot slot) {
        HolderId holder = waiter.party().holder();
        List<Seating.Seat> before = seats.of(holder);
        Optional<Seating.Seat> instead = before.stream()
                .filter(had -> had.slot().round().equals(slot.round()))
                .findFirst();
        instead.ifPresent(had -> seats.lockToMove(event, had.slot()));
        // The seat that was freed is this transaction's own, so there is nothing to wait for.
        if (!seats.pick(slot, waiter.party(), waiter.rank(), true, 1)) {
            return Optional.empty();
        }
        List<Slot> freed = instead.map(had -> seats.free(holder, had.slot())).orElse(List.of());
        waiting.countPassedOver(holder, slot);
        waiting.waitLonger(holder, waiting.turn(event).later(before, instead.orElse(null), waiter.rank()));
        waiting.leaveWhatIsNoBetter(holder, slot, waiter.rank());
        moves.count(holder);
        events.publishEvent(new SeatsChanged(event, holder));
        return Optional.of(new Moved(holder, slot, freed));
    }
}
