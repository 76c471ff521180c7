package foyer.registration;

import foyer.programme.Event;
import foyer.programme.EventId;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** In which phase an event's registration is. */
@Service
public class Phases {
    private final PhaseStore store;
    private final Clock clock;

    Phases(PhaseStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public Phase of(Event event) {
        return Phase.at(
                clock.instant(),
                event.registration(),
                store.liveSince(event.id()).orElse(null));
    }

    /** So close to the event that whoever waits for a seat is asked first. */
    public boolean offersSeats(Event event) {
        return event.registration().late().offersAt(clock.instant(), event.date(), event.zone());
    }

    /**
     * The phase, and it stays so until the end of the caller's transaction: seats are not given out in between, which would
     * pass over whoever is being registered or confirmed right now.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Phase held(Event event) {
        if (event.registration().wishesUntil() != null
                && store.liveSince(event.id()).isEmpty()) {
            store.lockPhaseShared(event.id());
        }
        return of(event);
    }

    /** Waits for all who {@link #held hold} the phase, and lets no other until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdAlone(EventId event) {
        store.lockPhaseExclusively(event);
    }

    /** The allocation run was published: from now on seats are given at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void goLive(EventId event, Instant at) {
        store.insertLiveSince(event, at);
    }
}
