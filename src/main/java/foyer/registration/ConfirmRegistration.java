package foyer.registration;

import foyer.people.People;
import foyer.people.Person;
import foyer.programme.Programme;
import foyer.programme.Programmes;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The click that confirms. A person has one confirmed registration for an event: confirming a later one replaces it. */
@Service
public class ConfirmRegistration {
    /** What became of the click. */
    public sealed interface Confirmation {
        /** @param late the time to confirm was over: the former seats may have gone to others */
        record Confirmed(boolean late) implements Confirmation {}

        record AlreadyConfirmed() implements Confirmation {}

        /** Cancelled or replaced before, or too late for a late click. */
        record Over() implements Confirmation {}
    }

    private final RegistrationChanges changes;
    private final Programmes programmes;
    private final People people;
    private final Phases phases;
    private final Clock clock;

    ConfirmRegistration(RegistrationChanges changes, Programmes programmes, People people, Phases phases, Clock clock) {
        this.changes = changes;
        this.programmes = programmes;
        this.people = people;
        this.phases = phases;
        this.clock = clock;
    }

    @Transactional
    public Confirmation by(RegistrationId id) {
        Registration registration = changes.lockWithAddress(id);
        Programme programme = programmes.byId(registration.event()).orElseThrow();
        Phase phase = phases.held(programme.event());
        return switch (registration.status()) {
            case CONFIRMED -> new Confirmation.AlreadyConfirmed();
            case CANCELLED, REPLACED -> new Confirmation.Over();
            case AWAITING -> confirm(registration, programme, phase, false);
            case LAPSED, UNDELIVERABLE ->
                phase.takesRegistrations() ? confirm(registration, programme, phase, true) : new Confirmation.Over();
        };
    }

    /** Registrations the person has beside this one; a confirmed one is replaced by confirming this. */
    @Transactional(readOnly = true)
    public List<Registration> others(Registration registration) {
        Person person = people.find(registration.person()).orElseThrow();
        return changes.othersOf(registration, person);
    }

    private Confirmation confirm(Registration registration, Programme programme, Phase phase, boolean late) {
        others(registration).forEach(other -> changes.end(other, Status.REPLACED, clock.instant()));
        changes.confirm(registration, programme, phase, clock.instant());
        return new Confirmation.Confirmed(late);
    }
}
