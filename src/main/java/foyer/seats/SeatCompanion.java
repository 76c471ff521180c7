package foyer.seats;

import foyer.programme.EventId;
import foyer.programme.Programme;
import foyer.programme.Programmes;
import foyer.programme.SeatsLeft.Slot;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Seats a companion beside somebody who has seats already, or takes those seats away again; theirs stay in any case. */
@Service
public class SeatCompanion {
    private final SeatStore seats;
    private final WaitingStore waiting;
    private final Programmes programmes;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate savepoint;

    SeatCompanion(
            SeatStore seats,
            WaitingStore waiting,
            Programmes programmes,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.seats = seats;
        this.waiting = waiting;
        this.programmes = programmes;
        this.events = events;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * A second seat beside each that the holder has, or none at all.
     *
     * @param confirmed as the holder's own seats: taken, or held
     * @return a slot where no second seat is free; empty when the companion sits everywhere
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Slot> beside(EventId event, Party party, boolean confirmed) {
        seats.lockToChange(event, Set.of(party.holder()));
        Optional<Slot> full = Optional.ofNullable(savepoint.<@Nullable Slot>execute(status -> {
            for (Seating.Seat seat : inOrder(event, seats.of(party.holder()))) {
                if (!take(party, seat, confirmed)) {
                    status.setRollbackOnly();
                    return seat.slot();
                }
            }
            return null;
        }));
        if (full.isEmpty()) {
            join(party);
            events.publishEvent(new SeatsChanged(event, party.holder()));
        }
        return full;
    }

    /**
     * Frees the seats beside the holder's; who waits for them gets them in the same transaction.
     *
     * @return true when a seat is free that the holder, alone now, waits for: then ask for seats anew
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean leaves(EventId event, HolderId holder) {
        seats.lockToChange(event, Set.of(holder));
        waiting.waitBeside(holder, null);
        var freed = seats.freeBeside(holder);
        events.publishEvent(new SeatsChanged(event, holder));
        if (!freed.isEmpty()) {
            events.publishEvent(new SeatFreed(event, freed));
        }
        return waiting.seatsAreFreeFor(holder);
    }

    /** Waits for what others have locked, in the order in which everybody waits: rounds of the day, numbers of seats. */
    private boolean take(Party party, Seating.Seat seat, boolean confirmed) {
        var companion = party.companion();
        return companion != null && seats.pickWaiting(seat.slot(), Party.alone(companion), seat.rank(), confirmed);
    }

    private void join(Party party) {
        var companion = party.companion();
        if (companion != null) {
            seats.seatBeside(party.holder(), companion);
            seats.seatBeside(companion, party.holder());
            waiting.waitBeside(party.holder(), companion);
        }
    }

    private List<Seating.Seat> inOrder(EventId event, List<Seating.Seat> theirs) {
        Programme programme = programmes.byId(event).orElseThrow();
        return theirs.stream()
                .sorted(Comparator.comparingInt(seat ->
                        programme.round(seat.slot().round()).orElseThrow().number()))
                .toList();
    }
}
