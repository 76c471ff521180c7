package foyer.console.imports;

import foyer.programme.EventId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * An event file that somebody looked through.
 *
 * @param name as the browser called it
 * @param release in force when it was looked through
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SeenFile(UUID id, EventId event, String name, byte[] content, int release) {
    /** By this the audit and the page tell one file from another. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
