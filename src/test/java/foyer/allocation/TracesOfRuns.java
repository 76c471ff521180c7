package foyer.allocation;

import foyer.allocation.Explanations.Explained;
import foyer.allocation.solver.Participant;
import foyer.allocation.solver.Problem;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Weights;
import foyer.allocation.solver.Wish;
import foyer.allocation.solver.explain.Why;
import foyer.registration.Registration;
import foyer.testing.LeavesTraces;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody's part in a run of an event's allocation, and why they got their seat. */
@Component
class TracesOfRuns implements LeavesTraces {
    private final Drafting drafting;
    private final ExplanationStore explanations;
    private final TransactionTemplate transaction;

    TracesOfRuns(Drafting drafting, ExplanationStore explanations, TransactionTemplate transaction) {
        this.drafting = drafting;
        this.explanations = explanations;
        this.transaction = transaction;
    }

    @Override
    public List<String> of(Registration registration) {
        var person = Participant.wishing(RunProblem.participant(registration.id()), Wish.either(1, "choir"));
        var problem = new Problem(
                List.of("1"), List.of(new foyer.allocation.solver.Offering("choir", Map.of("1", 1))), List.of(person));
        transaction.executeWithoutResult(_ -> {
            var begun = drafting.begin(registration.event(), problem, Weights.DEFAULT, new Seed("traces"), null);
            var why = new Explained("1", "choir", new Why.Best(1));
            explanations.insert(
                    begun.draft().id(),
                    List.of(new ExplanationStore.Row(registration.id().value(), why)));
        });
        return List.of("Rechenlauf 1");
    }
}
