package foyer.registration.line;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** How many this node serves at once, and how many it lets in at a time: beyond that everybody would wait for everybody. */
@Component
class Doors {
    private static final int WAIT_MILLIS = 250;
    private static final int A_CORE_AT_ONCE = 8;
    private static final int A_CORE_AT_A_TIME = 20;

    private final int cores = Runtime.getRuntime().availableProcessors();
    private final Semaphore free = new Semaphore(cores * A_CORE_AT_ONCE);
    private final AtomicInteger allowance = new AtomicInteger(cores * A_CORE_AT_A_TIME);
    private final AtomicInteger refused = new AtomicInteger();

    /** Does the work, or what is done instead when so much is going on that it would have to wait for long. */
    <T> T through(Supplier<T> work, Supplier<T> instead) {
        if (!entered()) {
            refused.incrementAndGet();
            return instead.get();
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private boolean entered() {
        try {
            return free.tryAcquire(WAIT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** For who comes while nobody waits. */
    boolean passes() {
        return allowance.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    }

    /** How many may be let in now; nobody while the doors are crowded. */
    int room() {
        allowance.set(cores * A_CORE_AT_A_TIME);
        return refused.getAndSet(0) > 0 || free.availablePermits() == 0 ? 0 : cores * A_CORE_AT_A_TIME;
    }
}
