package foyer.journeys;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** Where mails land when no mail server is set; read as a mail program reads them. */
public record MailFolder(Path folder) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The path after the host: the mails name the address that people use, not the port of a test. */
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/registrations/[^\\s<>\"]+)");

    /** @param text the plain text part */
    public record Letter(String subject, String text) {
        /** The path of the manage link in it. */
        public String link() {
            var found = LINK.matcher(text);
            if (!found.find()) {
                throw new AssertionError("No link in the mail: " + subject);
            }
            return found.group(1);
        }
    }

    /** Waits until it is there, as a person does. {@code purpose} is the middle of the file's name. */
    public Letter to(String address, String purpose) {
        var until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until)) {
            var letter = files(purpose).stream()
                    .map(MailFolder::read)
                    .filter(mail -> isTo(address, mail))
                    .findFirst();
            if (letter.isPresent()) {
                return letter(letter.get());
            }
            pause();
        }
        throw new AssertionError("No mail %s to %s in %s".formatted(purpose, address, folder));
    }

    private List<Path> files(String purpose) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().matches("\\d{8}T\\d{6}-" + purpose + "-\\w+\\.eml"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MimeMessage read(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), bytes);
        } catch (IOException | MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isTo(String address, MimeMessage mail) {
        try {
            return mail.getHeader("To", ",").contains(address);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static Letter letter(MimeMessage mail) {
        try {
            return new Letter(mail.getSubject(), plain(mail).orElseThrow());
        } catch (IOException | MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static Optional<String> plain(Part part) throws IOException, MessagingException {
        if (part.isMimeType("text/plain")) {
            return Optional.of((String) part.getContent());
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inside = parts.getBodyPart(i);
                var found = plain(inside);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
