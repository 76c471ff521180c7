package foyer.platform.mail;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;

/** Numbers for operators: how many mails wait, for how long, and what became of the others. */
final class OutboxMetrics {
    private final Counter sent;
    private final Counter retried;
    private final Counter refused;

    OutboxMetrics(MeterRegistry meters, OutboxStore store, Clock clock) {
        this.sent = meters.counter("foyer.outbox.sent");
        this.retried = meters.counter("foyer.outbox.retried");
        this.refused = meters.counter("foyer.outbox.refused");
        Gauge.builder("foyer.outbox.waiting", store, s -> s.state().waiting())
                .description("Mails that wait for a server to take them")
                .register(meters);
        Gauge.builder(
                        "foyer.outbox.lag",
                        store,
                        s -> s.state().lag(clock.instant()).toSeconds())
                .description("Age of the mail that waits longest")
                .baseUnit("seconds")
                .register(meters);
        Gauge.builder("foyer.outbox.given.up", store, s -> s.state().givenUp())
                .description("Mails that found no way for three days")
                .register(meters);
    }

    void sent() {
        sent.increment();
    }

    void retried() {
        retried.increment();
    }

    void refused() {
        refused.increment();
    }
}
