package foyer.operations.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of what flows by. */
final class Checksum {
    private final MessageDigest digest = digest();

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Closing it leaves the stream behind open: an archive's entries share one. */
    OutputStream over(OutputStream stream) {
        return new DigestOutputStream(stream, digest) {
            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    /** Of all that the stream holds; closes it. */
    static String of(InputStream stream) throws IOException {
        var checksum = new Checksum();
        try (stream) {
            stream.transferTo(checksum.over(OutputStream.nullOutputStream()));
        }
        return checksum.hex();
    }

    /** Once, at the end. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
