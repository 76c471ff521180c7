package foyer.console.host;

import foyer.programme.Programmes;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every hour whether the time of an event's hosts is over. */
@Component
@ConditionalOnBooleanProperty(name = "foyer.jobs.enabled", matchIfMissing = true)
class HostRetentionJob {
    private final Programmes programmes;
    private final HostRetention retention;

    HostRetentionJob(Programmes programmes, HostRetention retention) {
        this.programmes = programmes;
        this.retention = retention;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void run() {
        programmes.all().forEach(retention::endFor);
    }
}
