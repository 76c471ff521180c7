package foyer.registration;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails a person their link once more, with how things stand. */
@Service
public class SendLinkAgain {
    public sealed interface Sending {
        record Sent() implements Sending {}

        /** Registered at the desk without an address. */
        record NoAddress() implements Sending {}

        /** The link would open nothing any more. */
        record Over(Status status) implements Sending {}
    }

    private final RegistrationChanges changes;
    private final LetterReading reading;

    SendLinkAgain(RegistrationChanges changes, LetterReading reading) {
        this.changes = changes;
        this.reading = reading;
    }

    @Transactional
    public Sending to(RegistrationId id) {
        Registration registration = changes.lock(id);
        if (registration.status() != Status.AWAITING && registration.status() != Status.CONFIRMED) {
            return new Sending.Over(registration.status());
        }
        if (reading.of(News.LINK_AGAIN, registration).person().email() == null) {
            return new Sending.NoAddress();
        }
        changes.tell(News.LINK_AGAIN, registration);
        return new Sending.Sent();
    }
}
