package foyer.allocation;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few seconds whether a published run has not been explained. It computes on a thread of its own, of low priority, as a run does. */
@Component
@ConditionalOnBooleanProperty(name = "foyer.jobs.enabled", matchIfMissing = true)
class ExplainRunsJob {
    private static final Logger LOG = LoggerFactory.getLogger(ExplainRunsJob.class);

    private final ExplainRuns explainRuns;
    private final AtomicBoolean busy = new AtomicBoolean();

    ExplainRunsJob(ExplainRuns explainRuns) {
        this.explainRuns = explainRuns;
    }

    @Scheduled(initialDelay = 5_000, fixedDelay = 5_000)
    void run() {
        if (busy.compareAndSet(false, true)) {
            Thread.ofPlatform()
                    .daemon()
                    .name("explain-runs")
                    .priority(Thread.MIN_PRIORITY)
                    .start(this::explain);
        }
    }

    private void explain() {
        try {
            explainRuns.whatIsLeft();
        } catch (RuntimeException failure) {
            LOG.error("The seats of a published run could not be explained; that is tried again in a minute", failure);
            rest();
        } finally {
            busy.set(false);
        }
    }

    private static void rest() {
        try {
            TimeUnit.MINUTES.sleep(1);
        } catch (InterruptedException shutDown) {
            Thread.currentThread().interrupt();
        }
    }
}
