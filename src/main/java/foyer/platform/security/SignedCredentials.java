package foyer.platform.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A link or pass is the id and half of its HMAC: 128 bits nobody can guess. A ticket code is 60 bits of the HMAC alone,
 * short enough to read aloud; it opens nothing but a door, under a steward's eyes.
 */
final class SignedCredentials implements Credentials {
    private static final int ID_BYTES = 16;
    private static final int MAC_BYTES = 16;
    private static final int TICKET_LETTERS = 12;

    /** Crockford's base32: no I, L, O, U, so nothing is read as something else. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final ServerKey key;

    SignedCredentials(ServerKey key) {
        this.key = key;
    }

    @Override
    public String manage(UUID registration, int generation) {
        return idAndMac("manage", registration, generation);
    }

    @Override
    public Optional<UUID> claimedBy(String link) {
        if (link.length() != 43) {
            return Optional.empty();
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(link);
            // The last letter has two bits to spare: only one spelling counts
            if (!url(bytes).equals(link)) {
                return Optional.empty();
            }
            var id = ByteBuffer.wrap(bytes);
            return Optional.of(new UUID(id.getLong(), id.getLong()));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    @Override
    public boolean isManage(String manage, UUID registration, int generation) {
        return same(manage, manage(registration, generation));
    }

    @Override
    public String ticket(UUID registration, int generation) {
        return letters("ticket", registration, generation);
    }

    @Override
    public String swapCode(UUID swap) {
        return letters("swap", swap, 1);
    }

    @Override
    public boolean isSwapCode(String typed, UUID swap) {
        return same(asPrinted(typed), swapCode(swap));
    }

    private String letters(String purpose, UUID id, int generation) {
        var bits = ByteBuffer.wrap(mac(purpose, id, generation)).getLong();
        var code = new StringBuilder(TICKET_LETTERS);
        for (int letter = 0; letter < TICKET_LETTERS; letter++) {
            code.append(LETTERS.charAt((int) (bits >>> (59 - 5 * letter) & 31)));
        }
        return code.toString();
    }

    @Override
    public boolean isTicket(String typed, UUID registration, int generation) {
        return same(asPrinted(typed), ticket(registration, generation));
    }

    @Override
    public String guestPass(UUID registration, int generation) {
        return idAndMac("guest-pass", registration, generation);
    }

    @Override
    public boolean isGuestPass(String pass, UUID registration, int generation) {
        return same(pass, guestPass(registration, generation));
    }

    @Override
    public String host(UUID speaker, int generation) {
        return idAndMac("host", speaker, generation);
    }

    @Override
    public boolean isHost(String link, UUID speaker, int generation) {
        return same(link, host(speaker, generation));
    }

    private String idAndMac(String purpose, UUID id, int generation) {
        var mac = mac(purpose, id, generation);
        return url(ByteBuffer.allocate(ID_BYTES + MAC_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .put(Arrays.copyOf(mac, MAC_BYTES))
                .array());
    }

    private byte[] mac(String purpose, UUID id, int generation) {
        return key.sign(
                purpose,
                ByteBuffer.allocate(ID_BYTES + Integer.BYTES)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .putInt(generation)
                        .array());
    }

    /** People type small letters, group as printed, and take O for zero, I and L for one. */
    private static String asPrinted(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private static String url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static boolean same(String given, String right) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }
}
