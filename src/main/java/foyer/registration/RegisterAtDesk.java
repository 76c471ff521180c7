package foyer.registration;

import foyer.people.Person;
import foyer.people.PersonId;
import foyer.platform.storage.Ids;
import foyer.programme.Event;
import foyer.programme.Programmes;
import foyer.programme.RoundId;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/**
 * Registers somebody who stands at the desk: confirmed at once, with the seats they pick of what is free, and no mail.
 * They wait for nothing, since nobody could tell them that they moved. Possible while seats are given at once, and after
 * registration has closed until the day of the event is over.
 */
@Service
public class RegisterAtDesk {
    public sealed interface Entry {
        /** @param replay the same form was sent before; nothing was written now */
        record Registered(Registration registration, boolean replay) implements Entry {}

        record NotNow(Phase phase) implements Entry {}

        /** Somebody was quicker in these rounds; nothing was written. */
        record NoLongerFree(Set<RoundId> rounds) implements Entry {
            public NoLongerFree {
                rounds = Set.copyOf(rounds);
            }
        }
    }

    private final DeskWriting writing;
    private final Programmes programmes;
    private final Phases phases;
    private final Ids ids;
    private final Clock clock;

    RegisterAtDesk(DeskWriting writing, Programmes programmes, Phases phases, Ids ids, Clock clock) {
        this.writing = writing;
        this.programmes = programmes;
        this.phases = phases;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether the desk is open. */
    public boolean isOpen(Event event) {
        return isOpen(event, phases.of(event));
    }

    /** Rolls back to where it began when a pick is lost; the caller's transaction goes on. */
    @Transactional(propagation = Propagation.NESTED)
    public Entry of(DeskEntry entry) {
        var programme = programmes.byId(entry.event()).orElseThrow();
        var before = writing.before(entry);
        if (before.isPresent()) {
            return new Entry.Registered(before.get(), true);
        }
        var phase = phases.held(programme.event());
        if (!isOpen(programme.event(), phase)) {
            return new Entry.NotNow(phase);
        }
        var person = new Person(new PersonId(ids.next()), entry.name(), null, null, entry.language());
        var registration = registration(entry, person.id());
        var lost = writing.write(entry, person, registration, programme);
        if (!lost.isEmpty()) {
            TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
            return new Entry.NoLongerFree(lost);
        }
        return new Entry.Registered(registration, false);
    }

    private boolean isOpen(Event event, Phase phase) {
        var today = clock.instant().atZone(event.zone()).toLocalDate();
        return phase == Phase.LIVE || (phase == Phase.CLOSED && !today.isAfter(event.date()));
    }

    private Registration registration(DeskEntry entry, PersonId person) {
        var now = clock.instant();
        return new Registration(
                new RegistrationId(ids.next()),
                entry.event(),
                person,
                new ReceiptId(UUID.randomUUID()),
                Status.CONFIRMED,
                1,
                null,
                now,
                null,
                now);
    }
}
