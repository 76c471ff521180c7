package foyer.platform.mail;

import java.time.Clock;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** Says that mails lie there, without calling Foyer ill: pages work on, and no restart would help. */
final class OutboxHealth implements HealthIndicator {
    private static final Status ATTENTION = new Status("ATTENTION", "Mails found no way for three days and are kept");

    private final OutboxStore store;
    private final Clock clock;

    OutboxHealth(OutboxStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Health health() {
        var state = store.state();
        return Health.status(state.givenUp() > 0 ? ATTENTION : Status.UP)
                .withDetail("waiting", state.waiting())
                .withDetail("lagSeconds", state.lag(clock.instant()).toSeconds())
                .withDetail("givenUp", state.givenUp())
                .build();
    }
}
