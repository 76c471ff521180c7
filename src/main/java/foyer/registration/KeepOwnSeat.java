package foyer.registration;

import foyer.programme.Programme;
import foyer.programme.Programmes;
import foyer.programme.RoundId;
import foyer.seats.KeepSeat;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * "Diesen Platz behalten": in one round somebody is moved no more, whatever becomes free, and waits for nothing there. Taken
 * back, they wait again, behind those who came in the meantime and have no more than they have.
 */
@Service
public class KeepOwnSeat {
    public sealed interface Keeping {
        record Done() implements Keeping {}

        /** There is no seat to keep, or none that was kept. */
        record Nothing() implements Keeping {}

        record NotNow(Phase phase) implements Keeping {}

        record Over() implements Keeping {}
    }

    private final RegistrationChanges changes;
    private final KeepSeat keepSeat;
    private final Programmes programmes;
    private final Phases phases;
    private final Clock clock;

    KeepOwnSeat(RegistrationChanges changes, KeepSeat keepSeat, Programmes programmes, Phases phases, Clock clock) {
        this.changes = changes;
        this.keepSeat = keepSeat;
        this.programmes = programmes;
        this.phases = phases;
        this.clock = clock;
    }

    @Transactional
    public Keeping in(RegistrationId id, RoundId round) {
        Registration registration = changes.lock(id);
        if (registration.status() != Status.CONFIRMED) {
            return new Keeping.Over();
        }
        return keepSeat.in(registration.event(), id.holder(), round).isPresent()
                ? new Keeping.Done()
                : new Keeping.Nothing();
    }

    /** As long as wishes can be changed: whoever may move again asks for seats by their wishes. */
    @Transactional
    public Keeping noMore(RegistrationId id, RoundId round) {
        Registration registration = changes.lock(id);
        Programme programme = programmes.byId(registration.event()).orElseThrow();
        Phase phase = phases.held(programme.event());
        if (registration.status() != Status.CONFIRMED) {
            return new Keeping.Over();
        }
        if (phase != Phase.LIVE) {
            return new Keeping.NotNow(phase);
        }
        if (!keepSeat.letGo(registration.event(), id.holder(), round)) {
            return new Keeping.Nothing();
        }
        changes.changeSeats(registration, changes.wishesOf(registration), programme, clock.instant());
        return new Keeping.Done();
    }
}
