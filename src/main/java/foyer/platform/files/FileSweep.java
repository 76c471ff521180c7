package foyer.platform.files;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sweeps away, every few hours, what a crash or a transaction that was rolled back left in the folder. */
@Component
@ConditionalOnBooleanProperty(name = "foyer.jobs.enabled", matchIfMissing = true)
class FileSweep {
    private static final Duration AGE = Duration.ofDays(1);

    private final StoredFiles files;
    private final List<KnownFiles> known;

    FileSweep(StoredFiles files, List<KnownFiles> known) {
        this.files = files;
        this.known = known;
    }

    @Scheduled(initialDelay = 7, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void run() {
        files.sweep(known.stream().flatMap(k -> k.all().stream()).collect(Collectors.toSet()), AGE);
    }
}
