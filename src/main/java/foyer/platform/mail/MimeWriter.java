package foyer.platform.mail;

import foyer.platform.security.Credentials;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.IDN;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes the message as it goes over the wire. Only here the links that open something are filled in. */
final class MimeWriter {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final URI baseUrl;
    private final String from;
    private final Credentials credentials;
    private final Clock clock;

    MimeWriter(URI baseUrl, String from, Credentials credentials, Clock clock) {
        this.baseUrl = baseUrl;
        this.from = from;
        this.credentials = credentials;
        this.clock = clock;
    }

    /**
     * @param encoding of the text parts; null lets each have the one that mail servers of any age pass on
     * @throws AddressException when nobody could be reached under the recipient's address
     */
    MimeMessage write(OutgoingMail mail, Session session, @Nullable String encoding) throws MessagingException {
        var message = new KnownMessage(session, "<%s@%s>".formatted(mail.id(), baseUrl.getHost()));
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(Message.RecipientType.TO, address(mail.recipient()));
        if (mail.replyTo() != null) {
            message.setReplyTo(new InternetAddress[] {address(mail.replyTo())});
        }
        message.setSubject(oneLine(mail.subject()), "UTF-8");
        message.setHeader("Date", DATE.format(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(body(mail, encoding));
        message.saveChanges();
        return message;
    }

    private MimeMultipart body(OutgoingMail mail, @Nullable String encoding) throws MessagingException {
        // The richest comes last: that is the one a mail program shows
        var texts = new MimeMultipart(
                "alternative",
                part(filled(mail.text(), mail), "plain", encoding),
                part(filled(mail.html(), mail), "html", encoding));
        if (mail.calendar() == null) {
            return texts;
        }
        var both = new MimeBodyPart();
        both.setContent(texts);
        return new MimeMultipart("mixed", both, calendar(filled(mail.calendar(), mail), encoding));
    }

    private static MimeBodyPart part(String text, String subtype, @Nullable String encoding) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, "UTF-8", subtype);
        if (encoding != null) {
            part.setHeader("Content-Transfer-Encoding", encoding);
        }
        return part;
    }

    private static MimeBodyPart calendar(String calendar, @Nullable String encoding) throws MessagingException {
        var part = part(calendar, "calendar", encoding);
        part.setHeader("Content-Type", "text/calendar; charset=UTF-8; method=PUBLISH; name=mein-tag.ics");
        part.setHeader("Content-Disposition", "attachment; filename=mein-tag.ics");
        return part;
    }

    private String filled(String text, OutgoingMail mail) {
        var manage = credentials.manage(mail.subjectId(), mail.generation());
        return text.replace(Outbox.MANAGE_LINK, baseUrl + "/registrations/" + manage)
                .replace(Outbox.HOST_LINK, credentials.host(mail.subjectId(), mail.generation()));
    }

    /** One address and no more, whatever was typed. */
    private static InternetAddress address(String recipient) throws AddressException {
        var at = recipient.lastIndexOf('@');
        if (at < 1 || recipient.codePoints().anyMatch(c -> Character.isISOControl(c) || Character.isWhitespace(c))) {
            throw new AddressException("not an address");
        }
        try {
            var parsed = InternetAddress.parse(
                    recipient.substring(0, at + 1) + IDN.toASCII(recipient.substring(at + 1)), true);
            if (parsed.length != 1 || parsed[0].isGroup()) {
                throw new AddressException("not one address");
            }
            return parsed[0];
        } catch (IllegalArgumentException noDomain) {
            throw new AddressException("not a domain");
        }
    }

    /** A line break would begin a header of somebody else's choosing. */
    private static String oneLine(String subject) {
        return subject.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    /** Keeps its Message-ID, so that a mail sent twice is seen as one. */
    private static final class KnownMessage extends MimeMessage {
        private final String id;

        KnownMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
