package foyer.platform.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Holds all sending while the server is away, so that four hundred mails do not each wait for a time-out. This node's
 * own view of the network; another may still get through.
 */
final class Pause {
    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(2));

    private final Clock clock;
    private Instant until = Instant.MIN;
    private int failures;

    Pause(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean holds() {
        return clock.instant().isBefore(until);
    }

    /** Several senders that hit the same wall count once. */
    synchronized void serverIsAway() {
        if (!holds()) {
            until = clock.instant().plus(WAITS.get(Math.min(failures, WAITS.size() - 1)));
            failures++;
        }
    }

    synchronized void serverIsThere() {
        failures = 0;
        until = Instant.MIN;
    }
}
