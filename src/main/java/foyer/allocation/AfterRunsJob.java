package foyer.allocation;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few seconds whether a published run has not been explained, or a draft has no advice. It computes on a thread of its own, of low priority, as a run does. */
@Component
@ConditionalOnBooleanProperty(name = "foyer.jobs.enabled", matchIfMissing = true)
class AfterRunsJob {
    private static final Logger LOG = LoggerFactory.getLogger(AfterRunsJob.class);

    private final ExplainRuns explainRuns;
    private final AdviseOnDrafts adviseOnDrafts;
    private final AtomicBoolean busy = new AtomicBoolean();

    AfterRunsJob(ExplainRuns explainRuns, AdviseOnDrafts adviseOnDrafts) {
        this.explainRuns = explainRuns;
        this.adviseOnDrafts = adviseOnDrafts;
    }

    @Scheduled(initialDelay = 5_000, fixedDelay = 5_000)
    void run() {
        if (busy.compareAndSet(false, true)) {
            Thread.ofPlatform()
                    .daemon()
                    .name("after-runs")
                    .priority(Thread.MIN_PRIORITY)
                    .start(this::workOut);
        }
    }

    private void workOut() {
        try {
            explainRuns.whatIsLeft();
            adviseOnDrafts.whatIsLeft();
        } catch (RuntimeException failure) {
            LOG.error("Explaining seats or advising on drafts failed; that is tried again in a minute", failure);
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
