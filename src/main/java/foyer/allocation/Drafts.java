package foyer.allocation;

import foyer.allocation.solver.Problem;
import foyer.allocation.solver.Seed;
import foyer.platform.security.Actor;
import foyer.platform.security.Audit;
import foyer.programme.EventId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The runs of an event and what came out of them. */
@Service
public class Drafts {
    private static final int DECIMALS = 6;

    private final DraftStore store;
    private final DraftPeopleStore people;
    private final RunStore runs;
    private final RunClock clock;
    private final Audit audit;

    Drafts(DraftStore store, DraftPeopleStore people, RunStore runs, RunClock clock, Audit audit) {
        this.store = store;
        this.people = people;
        this.runs = runs;
        this.clock = clock;
        this.audit = audit;
    }

    /** In the order of their numbers. */
    public List<Draft> of(EventId event) {
        var now = clock.now();
        return store.of(event).stream().map(draft -> draft.asSeen(now)).toList();
    }

    public Optional<Draft> find(EventId event, int number) {
        return store.find(event, number).map(draft -> draft.asSeen(clock.now()));
    }

    /** The one whose seats people have. */
    public Optional<Draft> published(EventId event) {
        return runs.publishedDraft(event)
                .flatMap(id -> of(event).stream()
                        .filter(draft -> draft.id().equals(id))
                        .findFirst());
    }

    /** Notes that the seats of this one are the event's, once and for all. */
    @Transactional(propagation = Propagation.MANDATORY)
    Instant publish(Draft draft, Seed seed) {
        var now = clock.now();
        runs.insert(draft, Objects.requireNonNull(draft.figures(), "only a ready draft is published"), seed, now);
        return now;
    }

    /** The best so far stays as a draft. @return false when it does not run any more */
    @Transactional
    public boolean stop(Draft draft, Actor actor) {
        audit.record(actor, "allocation.stopped", draft.id(), draft.event().value());
        return store.wantStop(draft.id());
    }

    /** In points: what the others would gain from one more seat, as far as one seat goes. */
    public SortedMap<SlotKey, BigDecimal> prices(Draft draft) {
        var prices = new TreeMap<SlotKey, BigDecimal>();
        people.prices(draft.id()).forEach((slot, price) -> prices.put(slot, BigDecimal.valueOf(price, DECIMALS)));
        return prices;
    }

    /** By participant id, the registration's; who has no seat has an empty list. */
    public SortedMap<String, List<SlotKey>> seats(Draft draft) {
        return people.seats(draft.id());
    }

    /** What to drop or repeat; empty until it is worked out. */
    public Optional<List<Advice>> advice(Draft draft) {
        return store.advice(draft.id());
    }

    /** As it was when the run began; rank by rank what everybody wished for. */
    public Problem problem(Draft draft) {
        return people.problem(draft.id(), store.rounds(draft.id()));
    }

    /**
     * What is different for people in one draft against another.
     *
     * @param people who have another seat in some round; a pair is one
     * @param seats how many seats those are
     */
    public record Moved(int people, int seats) {}

    /** Who is in one of them only does not count. */
    public Moved moved(Draft before, Draft after) {
        Map<String, List<SlotKey>> then = people.seats(before.id());
        int moved = 0;
        int seats = 0;
        for (var now : people.seats(after.id()).entrySet()) {
            var former = then.get(now.getKey());
            if (former != null) {
                int others = (int) now.getValue().stream()
                        .filter(slot -> !former.contains(slot))
                        .count();
                seats += others;
                moved += others > 0 || former.size() != now.getValue().size() ? 1 : 0;
            }
        }
        return new Moved(moved, seats);
    }
}
