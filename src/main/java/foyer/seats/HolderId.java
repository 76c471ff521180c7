package foyer.seats;

import java.util.UUID;

/** Whoever holds seats. This module does not know who that is. */
public record HolderId(UUID value) {}
