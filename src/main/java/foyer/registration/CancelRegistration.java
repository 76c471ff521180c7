package foyer.registration;

import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cancels a registration: the seats go back at once, to those who wait for them. */
@Service
public class CancelRegistration {
    public sealed interface Cancellation {
        /** @param movedUp how many people moved up by it */
        record Cancelled(int movedUp) implements Cancellation {}

        record WasOver() implements Cancellation {}
    }

    private final RegistrationChanges changes;
    private final Clock clock;

    CancelRegistration(RegistrationChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public Cancellation of(RegistrationId id) {
        return end(id, registration -> changes.tell(News.CANCELLED, registration));
    }

    /** @param reason goes to the person by mail, word for word */
    @Transactional
    public Cancellation byTeam(RegistrationId id, String reason) {
        return end(id, registration -> changes.tell(News.CANCELLED_BY_TEAM, registration, reason));
    }

    private Cancellation end(RegistrationId id, Consumer<Registration> tell) {
        Registration registration = changes.lock(id);
        if (registration.status().over()) {
            return new Cancellation.WasOver();
        }
        int movedUp = changes.end(registration, Status.CANCELLED, clock.instant());
        tell.accept(registration);
        return new Cancellation.Cancelled(movedUp);
    }
}
