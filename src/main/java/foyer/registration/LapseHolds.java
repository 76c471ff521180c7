package foyer.registration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every few seconds, ends the registrations whose time to confirm is over, each in a transaction of its own. */
@Component
@ConditionalOnBooleanProperty(name = "foyer.jobs.enabled", matchIfMissing = true)
class LapseHolds {
    private final TimeToConfirm timeToConfirm;

    LapseHolds(TimeToConfirm timeToConfirm) {
        this.timeToConfirm = timeToConfirm;
    }

    @Scheduled(fixedDelay = 5_000)
    void run() {
        while (timeToConfirm.endOne()) {
            // each one by itself, so that one that fails holds up no other for long
        }
    }
}
