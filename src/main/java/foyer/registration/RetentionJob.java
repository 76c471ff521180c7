package foyer.registration;

import foyer.programme.Programmes;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every hour whether an event's time is over: a night's job that a restart cannot make it miss. */
@Component
@ConditionalOnBooleanProperty(name = "foyer.jobs.enabled", matchIfMissing = true)
class RetentionJob {
    private final Programmes programmes;
    private final Retention retention;

    RetentionJob(Programmes programmes, Retention retention) {
        this.programmes = programmes;
        this.retention = retention;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void run() {
        programmes.all().forEach(retention::endFor);
    }
}
