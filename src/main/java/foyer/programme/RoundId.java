package foyer.programme;

import java.util.UUID;

/** Id of a round, a version 7 UUID. */
public record RoundId(UUID value) {}
