package foyer.registration;

import foyer.people.PersonId;
import foyer.programme.EventId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One person's registration for one event.
 *
 * @param generation of the manage link; a higher one ends the links before
 * @param concern what they bring along, for the host of their seat only; {@code toString} leaves it out
 * @param confirmBy null until the mail server took the mail: only then the time to confirm runs
 */
public record Registration(
        RegistrationId id,
        EventId event,
        PersonId person,
        ReceiptId receipt,
        Status status,
        int generation,
        @Nullable String concern,
        Instant createdAt,
        @Nullable Instant confirmBy,
        @Nullable Instant confirmedAt) {

    @Override
    public String toString() {
        return "Registration[" + id.value() + ", " + status + "]";
    }
}
