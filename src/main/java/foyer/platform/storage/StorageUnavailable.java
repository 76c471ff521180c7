package foyer.platform.storage;

import java.io.IOException;

/** There is no database to work with; the message is for the operator and says what to look at. */
public final class StorageUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StorageUnavailable(String message) {
        super(message);
    }

    StorageUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    /** Most often a full disk or a folder of another user's: the system's own words say which. */
    static StorageUnavailable folder(PostgresFolder folder, IOException cause) {
        return new StorageUnavailable(
                "The database folder %s cannot be used: %s: %s"
                        .formatted(folder.root(), cause.getClass().getSimpleName(), cause.getMessage()),
                cause);
    }
}
