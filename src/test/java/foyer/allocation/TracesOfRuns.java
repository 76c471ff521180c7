package foyer.allocation;

import foyer.allocation.solver.Participant;
import foyer.allocation.solver.Problem;
import foyer.allocation.solver.Seed;
import foyer.allocation.solver.Weights;
import foyer.allocation.solver.Wish;
import foyer.registration.Registration;
import foyer.testing.LeavesTraces;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody's part in a run of an event's allocation. */
@Component
class TracesOfRuns implements LeavesTraces {
    private final Drafting drafting;
    private final TransactionTemplate transaction;

    TracesOfRuns(Drafting drafting, TransactionTemplate transaction) {
        this.drafting = drafting;
        this.transaction = transaction;
    }

    @Override
    public List<String> of(Registration registration) {
        var person = Participant.wishing(RunProblem.participant(registration.id()), Wish.either(1, "choir"));
        var problem = new Problem(
                List.of("1"), List.of(new foyer.allocation.solver.Offering("choir", Map.of("1", 1))), List.of(person));
        transaction.executeWithoutResult(
                _ -> drafting.begin(registration.event(), problem, Weights.DEFAULT, new Seed("traces"), null));
        return List.of("Rechenlauf 1");
    }
}
