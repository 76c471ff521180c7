package foyer.registration;

import foyer.testing.LeavesTraces;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Somebody who was asked whether they come. */
@Component
class TracesOfComing implements LeavesTraces {
    private final ComingStore coming;
    private final Clock clock;

    TracesOfComing(ComingStore coming, Clock clock) {
        this.coming = coming;
        this.clock = clock;
    }

    @Override
    public List<String> of(Registration registration) {
        coming.asked(registration.id(), clock.instant());
        return List.of();
    }
}
