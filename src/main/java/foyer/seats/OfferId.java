package foyer.seats;

import java.util.UUID;

/** One offer of a seat, or of two beside each other. */
public record OfferId(UUID value) {}
