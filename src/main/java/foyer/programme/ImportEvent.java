package foyer.programme;

import java.nio.file.Path;

/**
 * Releases an event file: reads it, compares it with the release in force, and writes the difference in one
 * transaction. The same file twice changes nothing. What has a key keeps its id, so registrations stay.
 */
public interface ImportEvent {
    Import from(Path file);

    /** @param name what mistakes call the file */
    Import from(String name, byte[] content);

    /** The difference that {@link #from(Path)} would write, {@link Foresight.Foreseen}, or what is in the way. */
    Foresight foresee(Path file);

    /** @param name what mistakes call the file */
    Foresight foresee(String name, byte[] content);
}
