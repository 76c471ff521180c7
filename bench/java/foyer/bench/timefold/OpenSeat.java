package foyer.bench.timefold;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.Weights;
import org.jspecify.annotations.Nullable;

/** A round that somebody wants a seat in. Timefold fills in the offering. */
@PlanningEntity
public class OpenSeat {

    @PlanningId
    private int id;

    private int person;
    private int round;
    private @Nullable CompactProblem problem;

    @PlanningVariable
    private @Nullable Integer offering;

    /** For Timefold. */
    public OpenSeat() {}

    OpenSeat(CompactProblem problem, int person, int round) {
        this.problem = problem;
        this.person = person;
        this.round = round;
        id = person * problem.rounds() + round;
    }

    public int getId() {
        return id;
    }

    public int getPerson() {
        return person;
    }

    public int getRound() {
        return round;
    }

    public @Nullable Integer getOffering() {
        return offering;
    }

    public void setOffering(@Nullable Integer offering) {
        this.offering = offering;
    }

    /** Where it is, and how many seats are there. */
    Room room() {
        int slot = problem.slot(round, offering);
        return new Room(slot, problem.capacity(slot));
    }

    record Room(int slot, int seats) {}

    long size() {
        return problem.size(person);
    }

    /** 1 where somebody gets what they wished for. */
    long met() {
        return problem.rank(person, round, offering) > 0 ? 1 : 0;
    }

    long cost() {
        int rank = problem.rank(person, round, offering);
        return size() * (rank > 0 ? Weights.DEFAULT.ofRank(rank) : Weights.DEFAULT.unwished());
    }
}
