package foyer.platform.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import foyer.platform.security.Credentials;
import foyer.platform.security.TestCredentials;
import foyer.testing.MovableClock;
import foyer.testing.TestDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** An outbox on a database of its own with a real mail server behind it, which can be stopped and started again. */
final class MailStage implements AutoCloseable {
    final TestDatabase database = TestDatabase.fresh();
    final MovableClock clock = MovableClock.at("2025-11-20T10:15:00Z");
    final OutboxStore store = new OutboxStore(database.jdbc());
    final Credentials credentials = TestCredentials.some();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final List<Object> events = new CopyOnWriteArrayList<>();
    final Outbox outbox = new StoredOutbox(store, noFiles(), clock, () -> {});
    final int port = freePort();
    final GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private final OutboxMetrics metrics = new OutboxMetrics(meters, store, clock);

    MailStage() {
        server.start();
    }

    MailFiles noFiles() {
        return new MailFiles(Path.of("target", "no-mails"), store);
    }

    MailDispatcher dispatcher() {
        return dispatcher(smtp(port), events::add);
    }

    MailDispatcher dispatcher(MailTransport transport, Consumer<Object> listener) {
        var aftermath = new Aftermath(store, listener::accept, metrics, new Pause(clock), clock);
        return new MailDispatcher(store, transport, database.transaction(), aftermath, clock);
    }

    MailTransport smtp(int serverPort) {
        var url = URI.create("smtp://127.0.0.1:" + serverPort);
        return new SmtpTransport(SmtpServer.at(url), "konferenz@example.org", mime());
    }

    MimeWriter mime() {
        var baseUrl = URI.create("https://konferenz.example.org");
        return new MimeWriter(baseUrl, "konferenz@example.org", credentials, clock);
    }

    OutgoingMail put(String recipient) {
        var mail = mail(recipient);
        database.transaction().executeWithoutResult(_ -> outbox.put(mail));
        return mail;
    }

    static OutgoingMail mail(String recipient) {
        return new OutgoingMail(
                UUID.randomUUID(),
                "received",
                UUID.fromString("019a9f3e-7c00-7000-8000-000000000001"),
                1,
                recipient,
                "Ihre Anmeldung – bitte bestätigen",
                "Grüß Gott,\n\nbitte bestätigen Sie: " + Outbox.MANAGE_LINK + "/confirmation\n",
                "<p>Grüß Gott</p><a href=\"" + Outbox.MANAGE_LINK + "/confirmation\">Bestätigen</a>",
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nURL:" + Outbox.MANAGE_LINK + "\r\nEND:VCALENDAR\r\n");
    }

    List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    /** A port of its own that stays the same when the server comes back. */
    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
