package foyer.seats;

import foyer.programme.Programmes;
import foyer.programme.SeatsLeft.Slot;
import foyer.registration.Registration;
import foyer.testing.LeavesTraces;
import java.util.List;
import org.springframework.stereotype.Component;

/** Somebody whom the team asked to move. */
@Component
class TracesOfAsking implements LeavesTraces {
    private final SurplusStore surplus;
    private final Programmes programmes;

    TracesOfAsking(SurplusStore surplus, Programmes programmes) {
        this.surplus = surplus;
        this.programmes = programmes;
    }

    @Override
    public List<String> of(Registration registration) {
        var programme = programmes.byId(registration.event()).orElseThrow();
        surplus.asked(
                registration.id().holder(),
                new Slot(
                        programme.offerings().getFirst().id(),
                        programme.rounds().getFirst().id()));
        return List.of();
    }
}
