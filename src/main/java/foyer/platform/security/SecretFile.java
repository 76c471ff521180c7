package foyer.platform.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/**
 * The server's key in the data folder, for its owner only. It holds text, so that it can be moved into
 * {@code FOYER_SECRET} as it stands and stays the same key.
 */
record SecretFile(Path path) {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    static SecretFile in(Path dataFolder) {
        return new SecretFile(dataFolder.resolve("secret.key"));
    }

    Optional<String> read() {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            if (!Files.getPosixFilePermissions(path).equals(OWNER_ONLY)) {
                Files.setPosixFilePermissions(path, OWNER_ONLY);
            }
            return Optional.of(Files.readString(path).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("The server key %s cannot be read".formatted(path), e);
        }
    }

    /** Whole or not at all; where two start at once, both get the key of the first. */
    String create(SecureRandom random) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        try {
            Files.createDirectories(path.getParent());
            publish(secret + "\n");
            return read().orElse(secret);
        } catch (IOException e) {
            throw new UncheckedIOException("The server key %s cannot be written".formatted(path), e);
        }
    }

    private void publish(String text) throws IOException {
        var fresh = Files.createTempFile(
                path.getParent(), "secret", ".new", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        try {
            try (var file = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                file.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
                file.force(true);
            }
            // A link, not a move: it fails where the name is taken, so no key is ever written over
            Files.createLink(path, fresh);
        } catch (FileAlreadyExistsException anotherWasFirst) {
            // Its key is the one that counts
        } finally {
            Files.delete(fresh);
        }
    }
}
