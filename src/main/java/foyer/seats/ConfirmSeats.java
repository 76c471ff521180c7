package foyer.seats;

import foyer.programme.EventId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Turns what is held into what is taken, and lets the holder move up from now on. */
@Service
public class ConfirmSeats {
    private final SeatStore seats;
    private final SeatLocks locks;
    private final WaitingStore waiting;

    ConfirmSeats(SeatStore seats, SeatLocks locks, WaitingStore waiting) {
        this.seats = seats;
        this.locks = locks;
        this.waiting = waiting;
    }

    /**
     * @return true when a seat the holder waits for is free, because nobody could be moved into it before: then ask for
     *     seats anew
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean of(EventId event, HolderId holder) {
        if (!waiting.waitsAnywhere(holder)) {
            seats.confirm(holder);
            return false;
        }
        // Before any row, as everybody does: whoever shares these locks may be waiting for the holder's rows
        locks.join(event, holder, () -> waiting.slotsOf(holder));
        seats.confirm(holder);
        waiting.activate(holder);
        return waiting.seatsAreFreeFor(holder);
    }
}
