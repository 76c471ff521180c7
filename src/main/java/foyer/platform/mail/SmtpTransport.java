package foyer.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands mails to a mail server, and tells from its answer whose fault a failure is: the address's or the server's. */
final class SmtpTransport implements MailTransport {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpTransport.class);

    private final SmtpServer server;
    private final MimeWriter mime;
    private final Session session;

    SmtpTransport(SmtpServer server, String from, MimeWriter mime) {
        this.server = server;
        this.mime = mime;
        this.session = Session.getInstance(server.properties(from));
    }

    @Override
    public Sending send(OutgoingMail mail) {
        MimeMessage message;
        try {
            message = mime.write(mail, session, null);
        } catch (AddressException nobody) {
            return new Sending.Refused("address");
        } catch (MessagingException unwritable) {
            return new Sending.Delayed("message " + unwritable.getClass().getSimpleName());
        }
        return handOver(message);
    }

    private Sending handOver(MimeMessage message) {
        try (var connection = session.getTransport(server.protocol())) {
            connection.connect(server.host(), server.port(), server.user(), server.password());
            try {
                connection.sendMessage(message, message.getAllRecipients());
            } catch (MessagingException e) {
                return meaningOf(e);
            }
            return new Sending.Accepted();
        } catch (MessagingException e) {
            LOG.warn("The mail server {} cannot be used: {}", server, kind(e));
            return new Sending.Unreachable(kind(e));
        }
    }

    /** An answer to the recipient's address is final if it says so; all else is ours or the server's, and may be set right. */
    private Sending meaningOf(MessagingException failure) {
        for (Exception e = failure; e != null; e = next(e)) {
            if (e instanceof SMTPAddressFailedException answer) {
                return isFinal(answer) ? new Sending.Refused(code(answer)) : new Sending.Delayed(code(answer));
            }
        }
        if (failure instanceof SMTPSendFailedException answer && answer.getReturnCode() > 0) {
            return new Sending.Delayed("smtp " + answer.getReturnCode());
        }
        LOG.warn("The mail server {} broke off: {}", server, kind(failure));
        return new Sending.Unreachable(kind(failure));
    }

    /** 5.7.x is about who may send here (relaying, sign-in, a block list), not about the recipient. */
    private static boolean isFinal(SMTPAddressFailedException answer) {
        return answer.getReturnCode() >= 500
                && !String.valueOf(answer.getMessage()).matches("(?s)5\\d\\d[ -]5\\.7\\..*");
    }

    private static String code(SMTPAddressFailedException answer) {
        return "smtp " + answer.getReturnCode();
    }

    private static @Nullable Exception next(Exception e) {
        return e instanceof MessagingException linked ? linked.getNextException() : null;
    }

    private static String kind(MessagingException e) {
        var cause = e.getNextException();
        return cause == null
                ? e.getClass().getSimpleName()
                : e.getClass().getSimpleName() + "/" + cause.getClass().getSimpleName();
    }
}
