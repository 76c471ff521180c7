package foyer.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands where a test puts it. */
public final class MovableClock extends Clock {
    private final Instant start;
    private final AtomicReference<Instant> now;

    public MovableClock(Instant now) {
        this.start = now;
        this.now = new AtomicReference<>(now);
    }

    public static MovableClock at(String instant) {
        return new MovableClock(Instant.parse(instant));
    }

    public void moveTo(Instant instant) {
        now.set(instant);
    }

    /** To where it stood at first. */
    public void goBack() {
        now.set(start);
    }

    public void moveBy(Duration duration) {
        now.updateAndGet(before -> before.plus(duration));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
