package foyer.seats;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Supplier;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Numbers for operators: how many seats are held for a click, and how often people waited in vain for a lock. */
@Component
class SeatMetrics {
    private final Counter lockTimeouts;

    SeatMetrics(MeterRegistry meters, SeatStore seats) {
        this.lockTimeouts = Counter.builder("foyer.seats.lock.timeouts")
                .description("Attempts to take a seat that gave up waiting for a lock")
                .register(meters);
        Gauge.builder("foyer.seats.held", seats, SeatStore::countHeld)
                .description("Seats held for people who have not confirmed yet")
                .register(meters);
    }

    <T> T counting(Supplier<T> work) {
        try {
            return work.get();
        } catch (PessimisticLockingFailureException timeout) {
            lockTimeouts.increment();
            throw timeout;
        }
    }
}
