package foyer.platform.security;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the server's key, makes one at the first start, and refuses one that does not fit the database: with another
 * key every link that was ever mailed would be dead, and nobody would notice until people complain.
 */
final class ServerKeys {
    private final ServerKeyStore store;
    private final Clock clock;
    private final SecureRandom random;

    ServerKeys(ServerKeyStore store, Clock clock, SecureRandom random) {
        this.store = store;
        this.clock = clock;
        this.random = random;
    }

    /**
     * @param secret as set by the operator; wins over the file
     * @throws ServerKeyUnusable saying what to do
     */
    ServerKey inForce(@Nullable String secret, Path dataFolder) {
        var file = SecretFile.in(dataFolder);
        var known = store.fingerprint();
        var found = Optional.ofNullable(secret).or(file::read);
        if (found.isEmpty() && known.isPresent()) {
            throw ServerKeyUnusable.missing(file.path());
        }
        var key = usable(found.orElseGet(() -> file.create(random)), secret == null ? file.path() : null);
        store.keepFirst(key.fingerprint(), clock.instant());
        if (!store.fingerprint().equals(Optional.of(key.fingerprint()))) {
            throw ServerKeyUnusable.another(secret == null ? file.path().toString() : "FOYER_SECRET");
        }
        return key;
    }

    private static ServerKey usable(String secret, @Nullable Path file) {
        if (secret.length() < ServerKey.SHORTEST) {
            throw ServerKeyUnusable.tooShort(file == null ? "FOYER_SECRET" : file.toString());
        }
        return new ServerKey(secret);
    }
}
