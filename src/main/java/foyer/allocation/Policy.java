package foyer.allocation;

import foyer.allocation.solver.Weights;
import foyer.platform.security.Actor;
import foyer.platform.security.Audit;
import foyer.programme.EventId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each disappointment costs at an event: the organiser's decision, shown to everybody. */
@Service
public class Policy {
    private final PolicyStore store;
    private final RunStore runs;
    private final RunClock clock;
    private final Audit audit;

    Policy(PolicyStore store, RunStore runs, RunClock clock, Audit audit) {
        this.store = store;
        this.runs = runs;
        this.clock = clock;
        this.audit = audit;
    }

    public Weights of(EventId event) {
        return store.find(event).orElse(Weights.DEFAULT);
    }

    /** @return false once the seats are published: then it changes no more */
    @Transactional
    public boolean decide(EventId event, Weights weights, Actor actor) {
        if (runs.publishedAt(event).isPresent()) {
            return false;
        }
        store.write(event, weights, clock.now());
        audit.record(actor, "allocation.policy", event.value(), event.value());
        return true;
    }
}
