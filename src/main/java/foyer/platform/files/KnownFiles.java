package foyer.platform.files;

import java.util.Set;

/** Which files some module's rows know of; what nobody knows is swept away. */
public interface KnownFiles {
    Set<FileId> all();
}
