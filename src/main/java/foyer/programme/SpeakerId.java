package foyer.programme;

import java.util.UUID;

/** Id of a speaker, a version 7 UUID. */
public record SpeakerId(UUID value) {}
