package foyer.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The one secret of an installation. It never leaves this class: others get only what was signed with it. */
final class ServerKey {
    /** Below this a secret could be guessed; 32 random bytes in base64 have 43 characters. */
    static final int SHORTEST = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKey key;

    /** @param secret at least {@link #SHORTEST} characters */
    ServerKey(String secret) {
        if (secret.length() < SHORTEST) {
            throw new IllegalArgumentException("A server key has at least " + SHORTEST + " characters");
        }
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /**
     * @param purpose keeps what is signed for one thing from being good for another; the zero byte after it keeps a
     *     longer purpose from passing for a shorter one with other data
     * @return 32 bytes
     */
    byte[] sign(String purpose, byte[] data) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(("foyer/1/" + purpose).getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }

    /** Tells one key from another and says nothing about either. */
    String fingerprint() {
        return HexFormat.of().formatHex(sign("fingerprint", new byte[0]));
    }
}
