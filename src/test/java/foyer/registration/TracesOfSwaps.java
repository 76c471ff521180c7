package foyer.registration;

import foyer.testing.LeavesTraces;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** An open offer of somebody to change places. */
@Component
class TracesOfSwaps implements LeavesTraces {
    private final OpenSwapStore swaps;
    private final SwapRules rules;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TracesOfSwaps(OpenSwapStore swaps, SwapRules rules, TransactionTemplate transaction, Clock clock) {
        this.swaps = swaps;
        this.rules = rules;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public List<String> of(Registration registration) {
        var seat = rules.side(registration).seating().seats().getFirst().slot();
        var swap = new Swap(
                new SwapId(UUID.randomUUID()),
                registration.event(),
                seat.round(),
                Swap.Kind.SWAP,
                registration.id(),
                seat.offering(),
                null,
                clock.instant().plus(Duration.ofHours(1)));
        transaction.executeWithoutResult(_ -> swaps.insert(swap, clock.instant()));
        return List.of("Zum Tausch angeboten");
    }
}
