package foyer.operations.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** The files of a backup on their way into a data folder. Run again after a stop, it goes on where it was. */
record FileRestore(Archive archive, DataFiles target) {
    /** A first start makes one; the backup's takes its place, or every link that was ever mailed would be dead. */
    private static final String SERVER_KEY = "secret.key";

    /** The first file that would be written over and is another one. */
    Optional<String> inTheWay() {
        return archive.manifest().files().stream()
                .filter(stored -> !stored.path().equals(SERVER_KEY) && Files.exists(target.resolve(stored.path())))
                .filter(stored -> !stored.sha256().equals(sha256(target.resolve(stored.path()))))
                .map(Manifest.Stored::path)
                .findFirst();
    }

    private static String sha256(Path file) {
        try {
            return Checksum.of(Files.newInputStream(file));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    void write() throws IOException {
        for (var stored : archive.manifest().files()) {
            write(stored);
        }
    }

    private void write(Manifest.Stored stored) throws IOException {
        var file = target.resolve(stored.path());
        Files.createDirectories(
                file.getParent(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var fresh = Files.createTempFile(file.getParent(), ".", ".new");
        try (var content = archive.content(stored)) {
            Files.copy(content, fresh, StandardCopyOption.REPLACE_EXISTING);
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
