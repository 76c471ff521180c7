package foyer.seats;

import foyer.programme.EventId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Forgets who sat and waited where, once an event is long over. Nobody moves up any more, so nobody is told. */
@Service
public class ForgetHolders {
    private final SeatStore seats;
    private final WaitingStore waiting;

    ForgetHolders(SeatStore seats, WaitingStore waiting) {
        this.seats = seats;
        this.waiting = waiting;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void of(EventId event) {
        seats.lockExclusively(event);
        waiting.clear(event);
        seats.freeAll(event);
    }
}
