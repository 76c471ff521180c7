package foyer.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foyer.testing.MovableClock;
import foyer.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerKeysTest {
    private static final String SECRET = "a secret from the operator's vault";

    @TempDir
    Path folder;

    private final TestDatabase database = TestDatabase.fresh();
    private final ServerKeys keys = new ServerKeys(
            new ServerKeyStore(database.jdbc()), MovableClock.at("2025-11-20T09:00:00Z"), new SecureRandom());

    @Test
    void the_first_start_makes_a_key_that_only_its_owner_can_read() throws IOException {
        var data = folder.resolve("data");
        var first = keys.inForce(null, data);

        assertThat(keys.inForce(null, data).fingerprint()).isEqualTo(first.fingerprint());
        var file = data.resolve("secret.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file).strip()).hasSize(43);
        try (var files = Files.list(data)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_key_that_others_could_read_is_closed_to_them() throws IOException {
        keys.inForce(null, folder);
        var file = folder.resolve("secret.key");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        keys.inForce(null, folder);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void the_text_of_the_file_is_the_same_key_when_it_is_set_as_the_secret() throws IOException {
        var fromFile = keys.inForce(null, folder);
        var text = Files.readString(folder.resolve("secret.key")).strip();

        assertThat(keys.inForce(text, folder.resolve("elsewhere")).fingerprint())
                .isEqualTo(fromFile.fingerprint());
    }

    @Test
    void a_start_with_another_key_is_refused_and_says_what_to_do() {
        keys.inForce(SECRET, folder);

        assertThatThrownBy(() -> keys.inForce("another secret of a good length, not it", folder))
                .isInstanceOf(ServerKeyUnusable.class)
                .hasMessageContainingAll("another server key", "FOYER_SECRET", "secret.key", "platform.server_key");
    }

    @Test
    void a_start_without_the_key_is_refused_and_makes_no_new_one() {
        keys.inForce(SECRET, folder);

        assertThatThrownBy(() -> keys.inForce(null, folder))
                .isInstanceOf(ServerKeyUnusable.class)
                .hasMessageContaining("neither FOYER_SECRET nor");
        assertThat(folder.resolve("secret.key")).doesNotExist();
    }

    @Test
    void a_key_that_could_be_guessed_is_refused() {
        assertThatThrownBy(() -> keys.inForce("password", folder))
                .isInstanceOf(ServerKeyUnusable.class)
                .hasMessageContaining("openssl rand -base64 32");
    }

    @Test
    void many_starts_at_once_agree_on_one_key() {
        var made = IntStream.range(0, 16)
                .parallel()
                .mapToObj(_ -> SecretFile.in(folder).create(new SecureRandom()))
                .distinct();

        assertThat(made).hasSize(1);
    }
}
