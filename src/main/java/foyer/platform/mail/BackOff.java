package foyer.platform.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a mail is tried again: soon at first, then hourly, for three days. */
final class BackOff {
    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1));
    private static final Duration LONGEST = Duration.ofDays(3);

    private BackOff() {}

    /**
     * @param failures how often it failed, this time included
     * @return empty when it has been tried for long enough
     */
    static Optional<Instant> next(Instant createdAt, int failures, Instant now) {
        if (!now.isBefore(createdAt.plus(LONGEST))) {
            return Optional.empty();
        }
        return Optional.of(now.plus(WAITS.get(Math.min(failures, WAITS.size()) - 1)));
    }
}
