package foyer.programme;

import java.util.UUID;

/** Id of a room, a version 7 UUID. */
public record RoomId(UUID value) {}
