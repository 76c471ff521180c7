package foyer.registration;

import java.util.UUID;

/** What a browser or an API client polls for the state of a registration. It opens nothing and is unguessable. */
public record ReceiptId(UUID value) {}
