package foyer.bench.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardSoftScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All open seats and the offerings there are. */
@PlanningSolution
public class Conference {

    @PlanningEntityCollectionProperty
    private List<OpenSeat> seats = List.of();

    @ValueRangeProvider
    private List<Integer> offerings = List.of();

    @PlanningScore
    private @Nullable HardSoftScore score;

    /** For Timefold. */
    public Conference() {}

    Conference(List<OpenSeat> seats, List<Integer> offerings) {
        this.seats = seats;
        this.offerings = offerings;
    }

    public List<OpenSeat> getSeats() {
        return seats;
    }

    public List<Integer> getOfferings() {
        return offerings;
    }

    public @Nullable HardSoftScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardSoftScore score) {
        this.score = score;
    }
}
