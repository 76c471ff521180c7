package foyer.allocation;

import foyer.allocation.Draft.State;
import foyer.allocation.Draft.Trial;
import foyer.allocation.Solving.Solved;
import foyer.allocation.solver.Problem;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Weights;
import foyer.platform.storage.Ids;
import foyer.programme.EventId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes down the problem of a run, and what came out of it, each in one transaction. */
@Component
class Drafting {
    /** A run that has begun: all it needs, so that it reads nothing any more. */
    record Begun(Draft draft, Problem problem, Seed seed) {}

    private final DraftStore drafts;
    private final DraftPeopleStore people;
    private final RunClock clock;
    private final Ids ids;

    Drafting(DraftStore drafts, DraftPeopleStore people, RunClock clock, Ids ids) {
        this.drafts = drafts;
        this.people = people;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Makes sure that no other run begins in this transaction, and puts an end to those whose process is gone.
     *
     * @return the one that goes on
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Draft> running(EventId event) {
        drafts.lock(event);
        var now = clock.now();
        var all = drafts.of(event).stream().map(draft -> draft.asSeen(now)).toList();
        all.stream()
                .filter(draft -> draft.state() == State.INTERRUPTED)
                .forEach(draft -> drafts.end(draft.id(), State.INTERRUPTED, now));
        return all.stream().filter(draft -> draft.state() == State.RUNNING).findFirst();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void interrupt(Draft draft) {
        drafts.end(draft.id(), State.INTERRUPTED, clock.now());
    }

    /** After {@link #running} found none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Begun begin(EventId event, Problem problem, Weights weights, Seed seed, @Nullable Trial trial) {
        var now = clock.now();
        var draft = new Draft(
                ids.next(),
                event,
                drafts.nextNumber(event),
                State.RUNNING,
                now,
                now,
                null,
                false,
                null,
                null,
                null,
                problem.participants().size(),
                ProblemFiles.hash(problem, weights),
                weights,
                null,
                trial);
        drafts.insert(draft, problem.rounds());
        people.insert(draft.id(), problem);
        return new Begun(draft, problem, seed);
    }

    /** All of it or nothing; nothing where somebody took the run for gone. */
    @Transactional
    public void finish(Begun begun, Solved solved) {
        var figures = Tally.of(begun.problem(), begun.draft().weights(), begun.seed(), solved);
        if (drafts.ready(begun.draft().id(), figures, clock.now())) {
            people.write(begun.draft().id(), solved.seats(), solved.prices());
        }
    }

    @Transactional
    public void fail(Begun begun) {
        drafts.end(begun.draft().id(), State.FAILED, clock.now());
    }
}
