package foyer.allocation;

import foyer.platform.storage.BeginAnew;
import foyer.seats.MoveUp;
import foyer.seats.SeatFreed;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks every minute whether a pair was passed by although two seats are free, and moves it up. That happens when somebody
 * else looks at the second of the seats at the very moment the first one is freed, and then takes another.
 */
@Component
@ConditionalOnBooleanProperty(name = "foyer.jobs.enabled", matchIfMissing = true)
class CatchUp {
    private final MoveUp moveUp;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    CatchUp(MoveUp moveUp, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.moveUp = moveUp;
        this.events = events;
        this.transaction = transaction;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
    void run() {
        moveUp.overlooked().forEach((event, slots) -> BeginAnew.whenCrossed(() -> give(new SeatFreed(event, slots))));
    }

    private boolean give(SeatFreed freed) {
        transaction.executeWithoutResult(_ -> events.publishEvent(freed));
        return true;
    }
}
