package foyer.platform.security;

import foyer.platform.storage.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who of the team did what, and when: added to, never changed. It takes opaque ids and fixed words only; whoever finds a
 * name or an address in it has found a fault. Written in the caller's transaction where there is one, so that what is
 * rolled back was not done.
 */
@Service
public class Audit {
    private static final Pattern ACTION = Pattern.compile("[a-z][a-z.-]{0,59}");

    private final AuditStore store;
    private final Ids ids;
    private final Clock clock;

    Audit(AuditStore store, Ids ids, Clock clock) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param action a fixed word: {@code registration.read} */
    public void record(Actor actor, String action, @Nullable UUID subject) {
        record(actor, action, subject, null);
    }

    /** @param event the event it was about, so that an event's audit can be read by itself */
    public void record(Actor actor, String action, @Nullable UUID subject, @Nullable UUID event) {
        if (!ACTION.matcher(action).matches()) {
            throw new IllegalArgumentException("An action is a fixed word in small letters, never free text");
        }
        store.insert(new AuditEntry(ids.next(), clock.instant(), actor, action, subject, event));
    }

    /** Newest first. @param actions only these */
    public List<AuditEntry> about(UUID subject, Set<String> actions, int atMost) {
        return store.about(subject, actions, atMost);
    }

    /** When the team did anything about it, newest first. */
    public List<Instant> timesAbout(UUID subject) {
        return store.timesAbout(subject);
    }

    /**
     * Deletes what was done about an event, once its time is over, in the caller's transaction.
     *
     * @return how many lines
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int forgetEvent(UUID event) {
        return store.deleteOf(event);
    }
}
