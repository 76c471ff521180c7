package foyer.operations;

import java.time.Instant;

/** A moment in the life of the seed event at which the demo starts its clock. */
enum DemoStage {
    WISHES("2025-11-10T08:00:00Z"),
    REGISTRATION("2025-11-20T09:00:00Z"),
    RUNNING("2025-12-05T12:50:00Z"),
    OVER("2025-12-08T09:00:00Z");

    private final Instant starts;

    DemoStage(String starts) {
        this.starts = Instant.parse(starts);
    }

    Instant starts() {
        return starts;
    }
}
