package foyer.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When and how people register, from the event file.
 *
 * @param wishesUntil end of the wish phase; without it the event is live from {@code opens} on
 * @param maximumWishes length of the ranked list, at most ten
 * @param hold time to confirm, from the moment the mail server took the mail
 * @param rushHold the same while more than {@code rushPerHour} people register within an hour
 * @param lotteryMinutes after the opening, in which a lot decides who gets to the form first
 * @param retention how many days after the event personal data are kept
 * @param late what is different in the last days
 * @param changes what people may change by themselves
 */
public record RegistrationRules(
        Instant opens,
        @Nullable Instant wishesUntil,
        Instant closes,
        int maximumWishes,
        Duration hold,
        Duration rushHold,
        int rushPerHour,
        int lotteryMinutes,
        RetentionDays retention,
        LateRules late,
        ChangeRules changes) {

    /** Where the event file says nothing of it. */
    public static final int USUAL_LOTTERY_MINUTES = 2;

    public static final int MOST_LOTTERY_MINUTES = 60;

    public RegistrationRules {
        if (lotteryMinutes < 0 || lotteryMinutes > MOST_LOTTERY_MINUTES) {
            throw new IllegalArgumentException("up to " + MOST_LOTTERY_MINUTES + " minutes");
        }
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("registration closes before it opens");
        }
        if (wishesUntil != null && (wishesUntil.isBefore(opens) || wishesUntil.isAfter(closes))) {
            throw new IllegalArgumentException("the wish phase must end between opening and closing");
        }
        if (maximumWishes < 1 || maximumWishes > 10) {
            throw new IllegalArgumentException("one to ten wishes");
        }
    }

    public Optional<Instant> wishPhaseEnds() {
        return Optional.ofNullable(wishesUntil);
    }
}
