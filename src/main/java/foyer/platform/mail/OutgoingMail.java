package foyer.platform.mail;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail ready to go.
 *
 * @param id also makes the Message-ID, so that a mail sent twice is seen as one
 * @param purpose a short word for logs and listeners: {@code received}, {@code seats} …
 * @param subjectId what the mail is about, opaque here; comes back in {@link MailAccepted}
 * @param generation of the credential that {@link Outbox#MANAGE_LINK} stands for
 * @param text plain text; may hold {@link Outbox#MANAGE_LINK}
 * @param html simple HTML of the same; may hold it too
 * @param calendar an iCalendar file to attach
 * @param replyTo who gets an answer; null where nobody reads one
 */
public record OutgoingMail(
        UUID id,
        String purpose,
        UUID subjectId,
        int generation,
        String recipient,
        String subject,
        String text,
        String html,
        @Nullable String calendar,
        @Nullable String replyTo) {
    private static final Pattern PURPOSE = Pattern.compile("[a-z][a-z-]{0,39}");

    /** A mail that is not to be answered. */
    public OutgoingMail(
            UUID id,
            String purpose,
            UUID subjectId,
            int generation,
            String recipient,
            String subject,
            String text,
            String html,
            @Nullable String calendar) {
        this(id, purpose, subjectId, generation, recipient, subject, text, html, calendar, null);
    }

    public OutgoingMail {
        if (!PURPOSE.matcher(purpose).matches()) {
            throw new IllegalArgumentException("A mail's purpose is a short word in small letters, never free text");
        }
    }
}
