package foyer.seats;

import foyer.registration.Registration;
import foyer.testing.LeavesTraces;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A seat that somebody keeps, their places on other lists left as they are. */
@Component
class TracesOfKeeping implements LeavesTraces {
    private final SeatStore seats;
    private final KeptStore kept;
    private final TransactionTemplate transaction;

    TracesOfKeeping(SeatStore seats, KeptStore kept, TransactionTemplate transaction) {
        this.seats = seats;
        this.kept = kept;
        this.transaction = transaction;
    }

    @Override
    public List<String> of(Registration registration) {
        var holder = registration.id().holder();
        transaction.executeWithoutResult(_ -> kept.keep(
                registration.event(), holder, seats.of(holder).getFirst().slot()));
        return List.of("Platz, den Sie behalten");
    }
}
