package foyer.people;

import foyer.platform.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@code erased.txt} in the data folder: a line for each erased person, an instant and an opaque id. Only ever added to. */
@Component
class ErasureFile {
    static final String NAME = "erased.txt";

    private final Path path;

    ErasureFile(Settings settings) {
        this.path = settings.dataFolder().resolve(NAME);
    }

    record Erased(PersonId person, Instant at) {
        private String line() {
            return at + " " + person.value() + "\n";
        }
    }

    /** On disk when this returns. One write, so that two processes never mix their lines. */
    void append(Collection<Erased> erased) {
        if (erased.isEmpty()) {
            return;
        }
        // the line break in front ends a line that a crash cut off
        var lines = erased.stream().map(Erased::line).collect(Collectors.joining("", "\n", ""));
        try {
            Files.createDirectories(path.getParent());
            try (var file = FileChannel.open(
                    path,
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
                file.write(ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8)));
                file.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the list of who was erased cannot be written: " + path, e);
        }
    }

    /** What is no whole line was cut off by a crash; the table still knows it. */
    List<Erased> read() {
        try {
            return Files.notExists(path)
                    ? List.of()
                    : Files.readAllLines(path, StandardCharsets.ISO_8859_1).stream()
                            .flatMap(line -> parsed(line).stream())
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the list of who was erased cannot be read: " + path, e);
        }
    }

    private static Optional<Erased> parsed(String line) {
        var parts = line.split(" ", -1);
        if (parts.length != 2 || parts[1].length() != 36) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Erased(new PersonId(UUID.fromString(parts[1])), Instant.parse(parts[0])));
        } catch (IllegalArgumentException | DateTimeException cutOff) {
            return Optional.empty();
        }
    }
}
