package foyer.allocation;

import foyer.allocation.Advice.Idea;
import foyer.allocation.solver.Problem;
import foyer.allocation.solver.Seed;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Says of each draft what to drop or repeat: every change is tried by giving all seats again, with the same people, points and seed. Worked out after the run, so that the
 * draft is there at once; what is not there yet is worked out by whoever comes first, and again after a restart.
 */
@Service
public class AdviseOnDrafts {
    /** Nobody waits for one change longer than this; what was found until then is not called proven. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final DraftStore store;
    private final Drafts drafts;
    private final Lottery lottery;
    private final Solving solving;
    private final RunNeeds needs;

    AdviseOnDrafts(DraftStore store, Drafts drafts, Lottery lottery, Solving solving, RunNeeds needs) {
        this.store = store;
        this.drafts = drafts;
        this.lottery = lottery;
        this.solving = solving;
        this.needs = needs;
    }

    /** All drafts that could be published and have none. */
    public void whatIsLeft() {
        for (Draft draft : store.withoutAdvice()) {
            store.writeAdvice(draft.id(), on(draft));
        }
    }

    private List<Advice> on(Draft draft) {
        var problem = needs.heededIn(draft.event(), drafts.problem(draft));
        var figures = Objects.requireNonNull(draft.figures(), "only a ready draft is advised on");
        var seed = lottery.seed(draft.event());
        return new Ideas(problem, figures, drafts.prices(draft))
                .all().stream().map(idea -> tried(idea, problem, draft, seed)).toList();
    }

    private Advice tried(Idea idea, Problem problem, Draft draft, Seed seed) {
        var changed = idea.changed(problem);
        var solved = solving.solve(changed, seed, draft.weights(), new Impatient(System.nanoTime()));
        var figures = Tally.of(changed, draft.weights(), seed, solved);
        return new Advice(
                idea.kind(),
                idea.slot(),
                idea.slot().capacityIn(changed),
                figures.taken().getOrDefault(idea.slot().toString(), 0),
                figures.objective(),
                figures.provenOptimal()
                        && Objects.requireNonNull(draft.figures()).provenOptimal());
    }

    private record Impatient(long since) implements Progress {
        @Override
        public void at(String step, @Nullable Long objective, @Nullable Double bound) {
            // nobody asks
        }

        @Override
        public boolean stopWanted() {
            return System.nanoTime() - since > LONGEST.toNanos();
        }
    }
}
