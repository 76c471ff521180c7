package foyer.allocation;

import foyer.allocation.Draft.Trial;
import foyer.allocation.Drafting.Begun;
import foyer.allocation.solver.Offering;
import foyer.allocation.solver.Problem;
import foyer.programme.Programme;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins a run of the wishes as they are now, or of a draft's with one capacity changed. */
@Component
class BeginRun {
    private final RunParticipants participants;
    private final Policy policy;
    private final Lottery lottery;
    private final Drafts drafts;
    private final Drafting drafting;

    BeginRun(RunParticipants participants, Policy policy, Lottery lottery, Drafts drafts, Drafting drafting) {
        this.participants = participants;
        this.policy = policy;
        this.lottery = lottery;
        this.drafts = drafts;
        this.drafting = drafting;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Begun of(Programme programme) {
        var event = programme.event().id();
        return drafting.begin(event, participants.by(programme).problem(), policy.of(event), lottery.seed(event), null);
    }

    /** Nothing where the draft has no such slot. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Begun> trial(Draft base, Trial trial) {
        var problem = drafts.problem(base);
        boolean known = problem.rounds().contains(trial.slot().round())
                && problem.offerings().stream()
                        .anyMatch(offering -> offering.id().equals(trial.slot().offering()));
        return known
                ? Optional.of(drafting.begin(
                        base.event(), changed(problem, trial), base.weights(), lottery.seed(base.event()), trial))
                : Optional.empty();
    }

    private static Problem changed(Problem problem, Trial trial) {
        var slot = trial.slot();
        return slot.changedIn(
                problem,
                offering -> new Offering(
                        offering.id(), slot.changedIn(offering.capacity(), trial.seats()), offering.minimum()));
    }
}
