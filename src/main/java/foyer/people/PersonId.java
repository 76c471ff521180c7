package foyer.people;

import java.util.UUID;

/** Id of a person, a version 7 UUID. */
public record PersonId(UUID value) {}
