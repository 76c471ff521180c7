package foyer.platform.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The .eml files of an installation without a mail server: they are kept as long as the mails they hold, and no longer. */
final class MailFiles {
    private static final Pattern NAME = Pattern.compile("(\\d{8}T\\d{6})-[a-z-]+-([0-9a-f]{8})\\.eml");
    private static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID: <([0-9a-f-]{36})@");
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int HEADERS = 4096;

    private final Path folder;
    private final OutboxStore store;

    MailFiles(Path folder, OutboxStore store) {
        this.folder = folder;
        this.store = store;
    }

    void delete(Collection<UUID> mails) {
        var endings = new HashSet<String>();
        mails.forEach(mail -> endings.add(ending(mail)));
        for (var file : files()) {
            if (endings.contains(ending(file))
                    && idOf(file).filter(mails::contains).isPresent()) {
                delete(file);
            }
        }
    }

    /**
     * Deletes files of mails that no row knows any more: forgotten by another node, before a crash, or erased from a backup.
     * What was written within a day stays, as its row may be about to be committed.
     *
     * @return how many
     */
    int sweep(Instant now) {
        var byId = new HashMap<UUID, Path>();
        for (var file : files()) {
            if (writtenAt(file).isBefore(now.minus(A_DAY))) {
                idOf(file).ifPresent(id -> byId.put(id, file));
            }
        }
        store.known(byId.keySet()).forEach(byId::remove);
        byId.values().forEach(MailFiles::delete);
        return byId.size();
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the mail folder cannot be read: " + folder, e);
        }
    }

    private static String ending(UUID mail) {
        return mail.toString().substring(28);
    }

    private static String ending(Path file) {
        return part(file, 2);
    }

    private static Instant writtenAt(Path file) {
        try {
            return FolderTransport.TIME.parse(part(file, 1), Instant::from);
        } catch (DateTimeException noTime) {
            return Instant.MAX;
        }
    }

    private static String part(Path file, int group) {
        var name = NAME.matcher(file.getFileName().toString());
        return name.matches() ? name.group(group) : "";
    }

    /** The name has the end of the id only. */
    private static Optional<UUID> idOf(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            var id = MESSAGE_ID.matcher(new String(bytes.readNBytes(HEADERS), StandardCharsets.ISO_8859_1));
            return id.find() ? Optional.of(UUID.fromString(id.group(1))) : Optional.empty();
        } catch (NoSuchFileException deleted) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("a mail file cannot be read: " + file, e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("a mail file cannot be deleted: " + file, e);
        }
    }
}
