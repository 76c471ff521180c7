package foyer.platform.mail;

import java.util.Collection;
import java.util.UUID;

/** Mails wait here until a server took them. */
public interface Outbox {
    /**
     * Stands in a text for the address of "Mein Tag", without a trailing slash. It is replaced only when the mail goes
     * out, so that no stored row holds a working link.
     */
    String MANAGE_LINK = "⟦manage⟧";

    /** Writes the mail in the caller's transaction; it goes out after the commit. */
    void put(OutgoingMail mail);

    /** Deletes all mails about these, sent or not, in the caller's transaction. */
    void forget(Collection<UUID> subjectIds);
}
