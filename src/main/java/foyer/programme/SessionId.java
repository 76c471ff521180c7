package foyer.programme;

import java.util.UUID;

/** Id of a session, a version 7 UUID. */
public record SessionId(UUID value) {}
