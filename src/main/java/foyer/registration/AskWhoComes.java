package foyer.registration;

import foyer.programme.Programmes;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute whether people are to be asked if they come, each in a transaction of its own. */
@Component
@ConditionalOnBooleanProperty(name = "foyer.jobs.enabled", matchIfMissing = true)
class AskWhoComes {
    private final Programmes programmes;
    private final Coming coming;

    AskWhoComes(Programmes programmes, Coming coming) {
        this.programmes = programmes;
        this.coming = coming;
    }

    @Scheduled(initialDelay = 30_000, fixedDelay = 60_000)
    void run() {
        programmes.all().forEach(event -> {
            while (coming.askOne(event)) {
                // each one by itself
            }
        });
    }
}
