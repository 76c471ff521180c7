package foyer.registration;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets offers to change places go when their time is over. */
@Component
@ConditionalOnBooleanProperty(name = "foyer.jobs.enabled", matchIfMissing = true)
class SwapJobs {
    private static final int MOST = 100;

    private final OpenSwapStore swaps;
    private final EndSwaps endSwaps;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SwapJobs(OpenSwapStore swaps, EndSwaps endSwaps, TransactionTemplate transaction, Clock clock) {
        this.swaps = swaps;
        this.endSwaps = endSwaps;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
    void run() {
        swaps.expired(clock.instant(), MOST)
                .forEach(swap -> transaction.executeWithoutResult(_ -> endSwaps.withdraw(swap)));
    }
}
