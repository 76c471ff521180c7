package foyer.registration;

import foyer.people.ErasePersons;
import foyer.people.ErasureLedger;
import foyer.programme.Event;
import foyer.programme.Programmes;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every hour whether something's time is over: a night's job that a restart cannot make it miss. */
@Component
@ConditionalOnBooleanProperty(name = "foyer.jobs.enabled", matchIfMissing = true)
class RetentionJob {
    private static final Logger log = LoggerFactory.getLogger(RetentionJob.class);

    private final Programmes programmes;
    private final Retention retention;
    private final ErasePersons erasePersons;
    private final ErasureLedger ledger;

    RetentionJob(Programmes programmes, Retention retention, ErasePersons erasePersons, ErasureLedger ledger) {
        this.programmes = programmes;
        this.retention = retention;
        this.erasePersons = erasePersons;
        this.ledger = ledger;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void run() {
        programmes.all().forEach(this::endDue);
        // a restore that was stopped before its last step, or done by other means, brings nobody back for long
        erasePersons.again();
        ledger.copyToFile();
    }

    /** One event that fails does not keep the others from being forgotten. */
    private void endDue(Event event) {
        try {
            var ended = retention.endDue(event);
            if (!ended.isEmpty()) {
                log.info("Retention of event {} is over for: {}", event.slug(), ended);
            }
        } catch (RuntimeException failed) {
            log.error("Retention of event {} could not be kept; tried again within the hour", event.slug(), failed);
        }
    }
}
