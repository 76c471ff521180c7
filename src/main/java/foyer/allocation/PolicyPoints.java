package foyer.allocation;

import foyer.allocation.solver.Weights;
import foyer.programme.EventId;
import foyer.seats.SeatPoints;
import org.springframework.stereotype.Component;

/** Freed seats go round by the same points as the allocation. */
@Component
class PolicyPoints implements SeatPoints {
    private final PolicyStore policies;

    PolicyPoints(PolicyStore policies) {
        this.policies = policies;
    }

    @Override
    public Points of(EventId event) {
        var weights = policies.find(event).orElse(Weights.DEFAULT);
        return new Points(weights.ranks(), weights.unwished(), weights.unplaced());
    }
}
