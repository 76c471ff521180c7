package foyer.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** Signs short values that somebody carries along and brings back, so that nobody can make up one. They are not secret. */
public final class Seal {
    private static final int MAC_BYTES = 12;

    private final ServerKey key;

    Seal(ServerKey key) {
        this.key = key;
    }

    /** @param value letters, digits and hyphens */
    public String on(String purpose, String value) {
        return value + "." + mac(purpose, value);
    }

    /** The value; empty for what was not sealed here for this purpose. */
    public Optional<String> opened(String purpose, String sealed) {
        int dot = sealed.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        var value = sealed.substring(0, dot);
        boolean ours = MessageDigest.isEqual(
                on(purpose, value).getBytes(StandardCharsets.UTF_8), sealed.getBytes(StandardCharsets.UTF_8));
        return ours ? Optional.of(value) : Optional.empty();
    }

    private String mac(String purpose, String value) {
        var signed = key.sign("seal/" + purpose, value.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(signed, MAC_BYTES));
    }
}
