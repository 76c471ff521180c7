package foyer.programme;

import java.util.UUID;

/** Id of an offering, a version 7 UUID. */
public record OfferingId(UUID value) {}
