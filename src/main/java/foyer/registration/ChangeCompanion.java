package foyer.registration;

import foyer.programme.Programme;
import foyer.programme.Programmes;
import foyer.programme.SeatsLeft.Slot;
import foyer.seats.Party;
import foyer.seats.SeatCompanion;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Bringing a companion after all, or coming without them. A companion gets the seats beside those one has; where one of them
 * is not free, nothing changes.
 */
@Service
public class ChangeCompanion {
    public sealed interface Change {
        record Changed() implements Change {}

        record TheSame() implements Change {}

        /** No second seat is free there; all stays as it was. */
        record NoSecondSeat(Slot slot) implements Change {}

        record NotNow(Phase phase) implements Change {}

        record Over() implements Change {}
    }

    private final RegistrationChanges changes;
    private final Companions companions;
    private final SeatCompanion seatCompanion;
    private final Programmes programmes;
    private final Phases phases;

    ChangeCompanion(
            RegistrationChanges changes,
            Companions companions,
            SeatCompanion seatCompanion,
            Programmes programmes,
            Phases phases) {
        this.changes = changes;
        this.companions = companions;
        this.seatCompanion = seatCompanion;
        this.programmes = programmes;
        this.phases = phases;
    }

    /** Brings a companion, or gives the one that comes already another name. As long as registration is open. */
    @Transactional
    public Change bring(RegistrationId id, NewCompanion newcomer) {
        Registration registration = changes.lock(id);
        Phase phase = phases.held(programmeOf(registration).event());
        if (!registration.status().on()) {
            return new Change.Over();
        }
        Optional<Companion> before = companions.of(id);
        if (before.isPresent()) {
            return rename(registration, before.get(), newcomer);
        }
        return phase.takesRegistrations() ? add(registration, newcomer) : new Change.NotNow(phase);
    }

    /** The companion stays away; their seats go to who waits for them. */
    @Transactional
    public Change comeAlone(RegistrationId id) {
        Registration registration = changes.lock(id);
        Programme programme = programmeOf(registration);
        Phase phase = phases.held(programme.event());
        if (!registration.status().on()) {
            return new Change.Over();
        }
        if (companions.of(id).isEmpty()) {
            return new Change.TheSame();
        }
        companions.remove(id);
        boolean askAnew = seatCompanion.leaves(registration.event(), id.holder());
        if (askAnew && phase == Phase.LIVE) {
            changes.changeSeats(registration, changes.wishesOf(registration), programme, registration.createdAt());
        }
        changes.tell(News.COMPANION, registration);
        return new Change.Changed();
    }

    private Change rename(Registration registration, Companion before, NewCompanion now) {
        if (now.equals(new NewCompanion(before.name()))) {
            return new Change.TheSame();
        }
        companions.rename(registration.id(), before, now);
        return new Change.Changed();
    }

    private Change add(Registration registration, NewCompanion newcomer) {
        Companion companion = companions.add(registration.id(), newcomer);
        var party = new Party(registration.id().holder(), companion.holder());
        Optional<Slot> full =
                seatCompanion.beside(registration.event(), party, registration.status() == Status.CONFIRMED);
        if (full.isPresent()) {
            companions.remove(registration.id());
            return new Change.NoSecondSeat(full.get());
        }
        changes.tell(News.COMPANION, registration);
        return new Change.Changed();
    }

    private Programme programmeOf(Registration registration) {
        return programmes.byId(registration.event()).orElseThrow();
    }
}
