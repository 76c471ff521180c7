package foyer.platform.storage;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** Makes version 7 UUIDs (RFC 9562) from the injected clock, so that rows sort by the time the event knows. */
@Component
public class Ids {
    private static final int COUNTER_BITS = 12;

    private final Clock clock;
    private final RandomGenerator random;

    /** Milliseconds and a counter within them: ids made here one after the other sort in that order. */
    private final AtomicLong last = new AtomicLong();

    Ids(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    public UUID next() {
        long now = clock.millis() << COUNTER_BITS;
        long stamp = last.updateAndGet(before -> Math.max(before + 1, now));
        long time = stamp >>> COUNTER_BITS << 16 | 0x7000L | stamp & 0x0fffL;
        long rest = random.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(time, rest);
    }
}
