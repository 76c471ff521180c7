package foyer.registration;

import foyer.people.People;
import foyer.platform.mail.Outbox;
import foyer.programme.Event;
import foyer.programme.EventId;
import foyer.seats.ForgetHolders;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the promise of the form: so many days after the event, everything about its participants is deleted. */
@Service
public class Retention {
    private final RegistrationStore registrations;
    private final People people;
    private final ForgetHolders forgetHolders;
    private final Outbox outbox;
    private final Clock clock;

    Retention(RegistrationStore registrations, People people, ForgetHolders forgetHolders, Outbox outbox, Clock clock) {
        this.registrations = registrations;
        this.people = people;
        this.forgetHolders = forgetHolders;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The moment from which on nothing about participants is kept. */
    public static Instant ends(Event event) {
        return event.date()
                .plusDays(1)
                .atStartOfDay(event.zone())
                .toInstant()
                .plus(event.registration().retention());
    }

    /** @return how many registrations were deleted; 0 when the time has not come, or all are gone already */
    @Transactional
    public int endFor(Event event) {
        if (clock.instant().isBefore(ends(event))) {
            return 0;
        }
        return delete(event.id());
    }

    private int delete(EventId event) {
        var all = registrations.ofEvent(event);
        if (!all.isEmpty()) {
            forgetHolders.of(event);
            outbox.forget(all.stream().map(r -> r.id().value()).toList());
            registrations.deleteAll(event);
            people.erase(all.stream().map(Registration::person).toList());
        }
        return all.size();
    }
}
