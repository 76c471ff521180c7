package foyer.platform.security;

import java.util.Optional;
import java.util.UUID;

/**
 * The credentials, never mixed: each is signed for its own purpose, and none is good for another's. They are made
 * from an id, a generation and the server's key; nothing secret is stored. A new generation ends the old ones.
 */
public interface Credentials {
    /** The manage link's last part: goes out by mail only. URL-safe. */
    String manage(UUID registration, int generation);

    /** The id a manage link or a host's link claims, if it has the form of one. Trust it only after {@link #isManage} or {@link #isHost}. */
    Optional<UUID> claimedBy(String link);

    /** Compares in constant time. */
    boolean isManage(String manage, UUID registration, int generation);

    /** The ticket code: in the QR and on the badge, good for check-in only. Twelve letters and digits, easy to read aloud. */
    String ticket(UUID registration, int generation);

    /** Forgives small letters, spaces, hyphens, and the letters that look like digits. */
    boolean isTicket(String typed, UUID registration, int generation);

    /** The code of an offer to change places, which people hand on themselves. As easy to read aloud as a ticket code, and good for nothing else. */
    String swapCode(UUID swap);

    boolean isSwapCode(String typed, UUID swap);

    /** The guest pass: good for the workshop only. */
    String guestPass(UUID registration, int generation);

    boolean isGuestPass(String pass, UUID registration, int generation);

    /** The last part of a host's link: goes out by mail only, good for the pages of what this host leads. URL-safe. */
    String host(UUID speaker, int generation);

    boolean isHost(String link, UUID speaker, int generation);
}
