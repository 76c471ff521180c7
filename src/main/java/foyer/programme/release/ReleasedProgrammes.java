package foyer.programme.release;

import foyer.programme.Event;
import foyer.programme.EventId;
import foyer.programme.Programme;
import foyer.programme.Programmes;
import foyer.programme.release.EventStore.Release;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps one programme an event in memory. Every question asks the database for the number of the release and nothing
 * more while that number stands, so several nodes never show different programmes.
 */
@Component
class ReleasedProgrammes implements Programmes {
    private final EventStore events;
    private final ProgrammeStore programmes;
    private final Map<EventId, Programme> kept = new ConcurrentHashMap<>();

    ReleasedProgrammes(EventStore events, ProgrammeStore programmes) {
        this.events = events;
        this.programmes = programmes;
    }

    @Override
    public List<Event> all() {
        return events.all();
    }

    @Override
    public Optional<Programme> bySlug(String slug) {
        return events.release(slug).flatMap(this::inForce);
    }

    @Override
    public Optional<Programme> byId(EventId id) {
        return events.release(id).flatMap(this::inForce);
    }

    private Optional<Programme> inForce(Release release) {
        var known = kept.get(release.event());
        return known != null && known.event().release() == release.number()
                ? Optional.of(known)
                : whole(release.event()).map(this::keep);
    }

    /** The tables are read one after the other; if an import came between, they are read again. */
    private Optional<Programme> whole(EventId event) {
        while (true) {
            var read = programmes.read(event);
            var after = events.release(event);
            if (read.map(p -> p.event().release()).equals(after.map(Release::number))) {
                return read;
            }
        }
    }

    /** What a transaction has written itself is kept only once it is committed. */
    private Programme keep(Programme programme) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    kept.put(programme.event().id(), programme);
                }
            });
        } else {
            kept.put(programme.event().id(), programme);
        }
        return programme;
    }
}
