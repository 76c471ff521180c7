package foyer.platform.mail;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param oldest when the mail that waits longest was written; null when none waits
 * @param givenUp mails that found no way for three days and lie there, whole
 */
record OutboxState(long waiting, @Nullable Instant oldest, long givenUp) {
    Duration lag(Instant now) {
        return oldest == null ? Duration.ZERO : Duration.between(oldest, now);
    }
}
