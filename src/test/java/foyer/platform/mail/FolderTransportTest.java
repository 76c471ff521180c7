package foyer.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTransportTest {
    @TempDir
    Path data;

    private final MailStage stage = new MailStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void each_mail_becomes_a_file_that_opens_as_a_mail_and_whose_link_a_person_can_read() throws Exception {
        var mail = MailStage.mail("anna@example.org");

        var file = sent(mail);

        assertThat(file.getFileName().toString())
                .isEqualTo("20251120T101500-received-" + mail.id().toString().substring(28) + ".eml");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file))
                .contains("bitte bestätigen Sie: https://konferenz.example.org/registrations/"
                        + stage.credentials.manage(mail.subjectId(), 1) + "/confirmation");
        var message = parsed(file);
        assertThat(message.getSubject()).isEqualTo(mail.subject());
        var texts = (MimeMultipart)
                ((MimeMultipart) message.getContent()).getBodyPart(0).getContent();
        assertThat(texts.getBodyPart(0).getContent().toString()).startsWith("Grüß Gott,");
    }

    @Test
    void every_script_arrives_as_it_was_written_and_no_subject_adds_a_header() throws Exception {
        var subject = "שלום 😀 Größe\r\nBcc: all@example.org\u2028X-Evil: 1";
        var mail = new OutgoingMail(
                UUID.randomUUID(),
                "seats",
                UUID.randomUUID(),
                1,
                "anna@bücher.example",
                subject,
                "مرحبا 👋",
                "<p>مرحبا</p>",
                null);

        var message = parsed(sent(mail));

        assertThat(message.getSubject()).isEqualTo("שלום 😀 Größe Bcc: all@example.org X-Evil: 1");
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getHeader("X-Evil")).isNull();
        assertThat(message.getAllRecipients()).containsExactly(new InternetAddress("anna@xn--bcher-kva.example"));
        assertThat(((MimeMultipart) message.getContent())
                        .getBodyPart(0)
                        .getContent()
                        .toString())
                .isEqualTo("مرحبا 👋");
    }

    @Test
    void a_folder_that_cannot_be_written_delays_the_mail() throws IOException {
        var taken = Files.writeString(data.resolve("mail"), "a file");

        assertThat(new FolderTransport(taken, stage.mime(), stage.clock).send(MailStage.mail("anna@example.org")))
                .isEqualTo(new Sending.Unreachable("folder"));
    }

    private Path sent(OutgoingMail mail) throws IOException {
        var folder = data.resolve("mail");
        assertThat(new FolderTransport(folder, stage.mime(), stage.clock).send(mail))
                .isEqualTo(new Sending.Accepted());
        try (var files = Files.list(folder)) {
            return files.toList().getFirst();
        }
    }

    private static MimeMessage parsed(Path file) throws Exception {
        try (var in = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), in);
        }
    }
}
