package foyer.programme;

import java.util.Optional;

/** The event file that is in force, byte for byte as it was imported. */
public interface EventSource {
    /** Empty for an event that was imported before files were kept. */
    Optional<byte[]> of(EventId event);
}
