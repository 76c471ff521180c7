package foyer.platform.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Mails wait here until a server took them. */
public interface Outbox {
    /**
     * Stands in a text for the address of "Mein Tag", without a trailing slash. It is replaced only when the mail goes
     * out, so that no stored row holds a working link.
     */
    String MANAGE_LINK = "⟦manage⟧";

    /** Stands in a text for the last part of a host's link, where the mail's subject is the host; as above. */
    String HOST_LINK = "⟦host⟧";

    /** A recipient to whom nothing is sent; the mail counts as taken. */
    String NOBODY = "";

    /** The purpose of a last mail to somebody of whom nothing is kept: its row goes as soon as it was sent, or cannot be. */
    String LAST = "erased";

    /** Writes the mail in the caller's transaction; it goes out after the commit. */
    void put(OutgoingMail mail);

    /**
     * Deletes all mails about these, sent or not, in the caller's transaction, and after the commit their files where
     * mails go into a folder. Waits for those that are being sent right now: whoever calls holds nothing yet that the
     * listeners of {@link MailAccepted} wait for.
     *
     * @return how many
     */
    int forget(Collection<UUID> subjectIds);

    /** As {@link #forget}, without waiting: what is being sent right now stays, and loses its texts when it is sent. */
    void forgetWaiting(Collection<UUID> subjectIds);

    /** What is kept about these, oldest first. */
    List<KeptMail> keptAbout(Collection<UUID> subjectIds);

    /** @param sentAt null while it waits, or when it could not be sent */
    record KeptMail(
            UUID id,
            String purpose,
            Instant createdAt,
            @Nullable Instant sentAt) {}
}
