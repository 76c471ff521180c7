package foyer.allocation;

import foyer.allocation.solver.Seed;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** What a run takes from outside: the time, and the seed of its lottery. */
@Component
class RunClock {
    private static final int SEED_BYTES = 32;

    private final Clock clock;
    private final RandomGenerator random;

    RunClock(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    Instant now() {
        return clock.instant();
    }

    Seed newSeed() {
        byte[] bytes = new byte[SEED_BYTES];
        random.nextBytes(bytes);
        return new Seed(HexFormat.of().formatHex(bytes));
    }
}
