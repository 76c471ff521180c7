package foyer.platform.files;

import java.util.UUID;

/** Id of a stored file, a version 7 UUID; its name in the folder. */
public record FileId(UUID value) {}
