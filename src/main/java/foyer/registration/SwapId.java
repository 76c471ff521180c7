package foyer.registration;

import java.util.UUID;

/** Id of an offer to change places. */
public record SwapId(UUID value) {}
