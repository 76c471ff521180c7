package foyer.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands in where no mail server is set: a mail becomes an .eml file that a mail program opens and a person can read. */
final class FolderTransport implements MailTransport {
    private static final Logger LOG = LoggerFactory.getLogger(FolderTransport.class);
    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final MimeWriter mime;
    private final Clock clock;
    private final Session session = Session.getInstance(new Properties());

    FolderTransport(Path folder, MimeWriter mime, Clock clock) {
        this.folder = folder;
        this.mime = mime;
        this.clock = clock;
    }

    @Override
    public Sending send(OutgoingMail mail) {
        try {
            var ownerOnly = PosixFilePermissions.fromString("rwx------");
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(ownerOnly));
            Files.setPosixFilePermissions(folder, ownerOnly);
            write(mail);
            return new Sending.Accepted();
        } catch (AddressException nobody) {
            return new Sending.Refused("address");
        } catch (IOException | MessagingException e) {
            LOG.error(
                    "The mail folder {} cannot be written: {}",
                    folder,
                    e.getClass().getSimpleName());
            return new Sending.Unreachable("folder");
        }
    }

    private void write(OutgoingMail mail) throws IOException, MessagingException {
        // 8bit, so that a link stays whole for whoever reads the file as it is
        var message = mime.write(mail, session, "8bit");
        var id = mail.id().toString();
        var name =
                "%s-%s-%s.eml".formatted(TIME.format(clock.instant()), mail.purpose(), id.substring(id.length() - 8));
        var fresh = Files.createTempFile(folder, ".", ".new");
        try (var file = Files.newOutputStream(fresh)) {
            message.writeTo(file);
        }
        Files.move(fresh, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
