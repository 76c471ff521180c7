package foyer.allocation;

import foyer.allocation.solver.Seed;
import foyer.programme.EventId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Explains the seats of published runs, each run once and as a whole. It is no part of the publication, which holds everybody back: what is not there yet is worked out
 * by whoever comes first, on whatever node, and again after a restart.
 */
@Service
public class ExplainRuns {
    private final RunStore runs;
    private final Drafts drafts;
    private final Explanations explanations;
    private final RunClock clock;
    private final TransactionTemplate transaction;

    ExplainRuns(
            RunStore runs, Drafts drafts, Explanations explanations, RunClock clock, TransactionTemplate transaction) {
        this.runs = runs;
        this.drafts = drafts;
        this.explanations = explanations;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** All that have not been; takes long where thousands took part. */
    public void whatIsLeft() {
        for (EventId event : runs.unexplained()) {
            drafts.published(event).ifPresent(draft -> explain(draft, runs.seed(event)));
        }
    }

    /** Of two who work it out at once, one writes it. */
    private void explain(Draft draft, Seed seed) {
        var rows = explanations.workedOut(draft, seed);
        transaction.executeWithoutResult(_ -> {
            if (runs.explained(draft.event(), clock.now())) {
                explanations.write(draft, rows);
            }
        });
    }
}
