package foyer.registration.line;

import foyer.programme.Event;
import foyer.programme.EventId;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The lines of all events that somebody came for. Four times a second people are let in, as many as can be served, and the nodes hear of each other. */
@Component
class Lines {
    private static final Logger log = LoggerFactory.getLogger(Lines.class);

    private final LineStore store;
    private final Doors doors;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<EventId, Kept> lines = new ConcurrentHashMap<>();
    private final AtomicBoolean busy = new AtomicBoolean();

    Lines(LineStore store, Doors doors, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.doors = doors;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Kept(Event event, Line line) {}

    Line of(Event event) {
        var kept = lines.get(event.id());
        if (kept == null || kept.event().release() != event.release()) {
            kept = lines.merge(
                    event.id(),
                    new Kept(event, kept == null ? read(event.id()) : kept.line()),
                    (before, now) -> new Kept(event, before.line()));
        }
        return kept.line();
    }

    Optional<Line> of(String slug) {
        return lines.values().stream()
                .filter(kept -> kept.event().slug().equals(slug))
                .map(Kept::line)
                .findFirst();
    }

    private Line read(EventId event) {
        var line = new Line();
        double letIn = store.letIn(event, false);
        line.learn(letIn, store.behind(event, letIn));
        return line;
    }

    /** Its turns do not wait for the one before: while the database is slow they would take each other, and everybody, the connections. */
    @Scheduled(fixedRate = 250)
    void letIn() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            int room = doors.room();
            lines.values().removeIf(kept -> kept.line().isForgotten(System.nanoTime()));
            lines.values().forEach(kept -> letIn(kept, room));
        } finally {
            busy.set(false);
        }
    }

    private void letIn(Kept kept, int room) {
        var line = kept.line();
        try {
            if (line.waiting() > 0) {
                transaction.executeWithoutResult(_ -> move(kept, room));
                line.written(true);
            } else {
                double letIn = store.letIn(kept.event().id(), false);
                line.learn(letIn, store.behind(kept.event().id(), Math.max(letIn, line.letIn())));
                if (line.waiting() == 0) {
                    line.letIn(Places.last(kept.event(), clock.instant(), line.letIn()));
                }
            }
        } catch (RuntimeException later) {
            line.written(false);
            log.warn("Nobody was let in for a moment: {}", later.getClass().getSimpleName());
        }
    }

    private void move(Kept kept, int room) {
        var event = kept.event();
        double letIn = store.letIn(event.id(), true);
        var fresh = kept.line().takeFresh();
        if (!fresh.isEmpty()) {
            store.add(event.id(), fresh);
        }
        kept.line().learn(letIn, store.behind(event.id(), letIn));
        double upTo = kept.line().after(room, Places.last(event, clock.instant(), letIn));
        store.letIn(event.id(), upTo);
        kept.line().letIn(upTo);
    }
}
