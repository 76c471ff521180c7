package foyer.programme;

import java.util.UUID;

/** Id of an event, a version 7 UUID. */
public record EventId(UUID value) {}
