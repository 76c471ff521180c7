package foyer.registration;

import foyer.programme.Programme;
import foyer.programme.Programmes;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Other wishes, as long as registration is open. In the live phase the seats follow at once; a seat is given back only for
 * one that is liked better, or when its round is left out.
 */
@Service
public class ChangeWishes {
    public sealed interface Change {
        record Changed() implements Change {}

        record TheSame() implements Change {}

        record NotNow(Phase phase) implements Change {}

        record Over() implements Change {}

        /** Somebody changed the list since it was read, in another window for instance; nothing was changed now. */
        record Meanwhile(Wishes now) implements Change {}
    }

    private final RegistrationChanges changes;
    private final Programmes programmes;
    private final Phases phases;
    private final Clock clock;

    ChangeWishes(RegistrationChanges changes, Programmes programmes, Phases phases, Clock clock) {
        this.changes = changes;
        this.programmes = programmes;
        this.phases = phases;
        this.clock = clock;
    }

    /** @param wishes checked for form before, see {@link WishCheck} */
    @Transactional
    public Change of(RegistrationId id, Wishes wishes) {
        return change(changes.lock(id), wishes);
    }

    /** @param seen {@link Wishes#mark} of the list that the person has before them and changes */
    @Transactional
    public Change of(RegistrationId id, Wishes wishes, String seen) {
        Registration registration = changes.lock(id);
        var now = changes.wishesOf(registration);
        return seen.equals(now.mark()) || wishes.equals(now) ? change(registration, wishes) : new Change.Meanwhile(now);
    }

    private Change change(Registration registration, Wishes wishes) {
        Programme programme = programmes.byId(registration.event()).orElseThrow();
        Phase phase = phases.held(programme.event());
        if (!registration.status().on()) {
            return new Change.Over();
        }
        if (!phase.takesRegistrations()) {
            return new Change.NotNow(phase);
        }
        if (wishes.equals(changes.wishesOf(registration))) {
            return new Change.TheSame();
        }
        changes.replaceWishes(registration, wishes);
        if (phase == Phase.LIVE) {
            changes.changeSeats(registration, wishes, programme, clock.instant());
        }
        changes.tell(News.CHANGED, registration);
        return new Change.Changed();
    }
}
