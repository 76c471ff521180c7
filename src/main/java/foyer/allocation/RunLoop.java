package foyer.allocation;

import foyer.allocation.Drafting.Begun;
import foyer.allocation.Solving.Solved;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs in the background. A virtual thread watches over each: several times a second it writes how far it is and reads whether it
 * shall stop, so that any node may show and stop it. It computes on a thread of its own: a virtual one would never let
 * others have its processor.
 */
@Component
class RunLoop {
    private static final Logger LOG = LoggerFactory.getLogger(RunLoop.class);
    private static final long PACE_MILLIS = 300;

    private final Solving solving;
    private final Drafting drafting;
    private final DraftStore drafts;
    private final RunClock clock;
    private final RunNeeds needs;

    RunLoop(Solving solving, Drafting drafting, DraftStore drafts, RunClock clock, RunNeeds needs) {
        this.solving = solving;
        this.drafting = drafting;
        this.drafts = drafts;
        this.clock = clock;
        this.needs = needs;
    }

    /** Once the caller's transaction is through; not at all if it fails. */
    void startAfterCommit(Begun begun) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                Thread.ofVirtual().name("allocation-watch").start(() -> watchOver(begun));
            }
        });
    }

    /** At once, in the caller's thread and transaction. */
    void now(Begun begun) {
        drafting.finish(begun, solve(begun, Progress.UNWATCHED));
    }

    private Solved solve(Begun begun, Progress progress) {
        return solving.solve(
                needs.heededIn(begun.draft().event(), begun.problem()),
                begun.seed(),
                begun.draft().weights(),
                progress);
    }

    private void watchOver(Begun begun) {
        var watch = new Watch();
        var solved = CompletableFuture.supplyAsync(
                () -> solve(begun, watch),
                task -> Thread.ofPlatform()
                        .daemon()
                        .name("allocation-run")
                        .priority(Thread.MIN_PRIORITY)
                        .start(task));
        try {
            while (!isThere(solved)) {
                sign(begun, watch);
            }
            drafting.finish(begun, solved.get());
        } catch (InterruptedException shutDown) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | RuntimeException failure) {
            LOG.error("The allocation run {} failed", begun.draft().id(), failure);
            drafting.fail(begun);
        }
    }

    private static boolean isThere(CompletableFuture<Solved> solved) throws InterruptedException, ExecutionException {
        try {
            solved.get(PACE_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        }
    }

    /** A database that is away for a moment ends no run; one that is away for long makes it look interrupted. */
    private void sign(Begun begun, Watch watch) {
        try {
            var seen = watch.seen();
            var stop = drafts.sign(begun.draft().id(), seen.step(), seen.objective(), seen.bound(), clock.now());
            if (stop.orElse(true)) {
                watch.stop();
            }
        } catch (DataAccessException away) {
            LOG.warn(
                    "The allocation run {} could not say that it goes on",
                    begun.draft().id(),
                    away);
        }
    }
}
