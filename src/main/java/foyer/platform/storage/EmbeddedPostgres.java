package foyer.platform.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL server that lives in the data folder, run by this process or, when joined, by another Foyer. It may be
 * reached from this machine only, and only with a password that is made anew at each start.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    /** How opening a folder ends: {@link Opened}, or {@link InUse} by another living Foyer. */
    public sealed interface Opening {}

    public record Opened(EmbeddedPostgres server) implements Opening {}

    /** @param holder process id of the Foyer that has it */
    public record InUse(Path folder, String holder) implements Opening {
        public String message() {
            return "The database folder %s is in use by a running Foyer (process %s). Stop that one first, or set FOYER_DATA to another folder."
                    .formatted(folder, holder);
        }
    }

    private final DatabaseAccess access;
    private final Runnable end;

    private EmbeddedPostgres(DatabaseAccess access, Runnable end) {
        this.access = access;
        this.end = end;
    }

    /**
     * Starts the server, after making the cluster if there is none and ending a server that a killed Foyer left.
     *
     * @param location the database's own folder, {@code $FOYER_DATA/postgres}
     * @throws StorageUnavailable with the server's own words when it does not start
     */
    public static Opening start(Path location) {
        return start(location, PostgresCluster::freeLoopbackPort, null);
    }

    /** The server another Foyer runs on this folder; empty if none can be reached. */
    public static Optional<EmbeddedPostgres> join(Path location) {
        return ConnectionFile.read(new PostgresFolder(location))
                .filter(FoyerDatabase::answers)
                .map(access -> new EmbeddedPostgres(access, () -> {}));
    }

    /** For commands: the folder may be another's, or taken for a moment by one that is just starting or ending. */
    static EmbeddedPostgres startOrJoin(Path location, Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            switch (start(location)) {
                case Opened(var server) -> {
                    return server;
                }
                case InUse inUse -> {
                    var joined = join(location);
                    if (joined.isPresent()) {
                        return joined.get();
                    }
                    if (System.nanoTime() > deadline) {
                        throw new StorageUnavailable(inUse.message() + " Its database does not answer.");
                    }
                    ServerProcess.pause(Duration.ofMillis(200));
                }
            }
        }
    }

    static Opening start(Path location, IntSupplier freePort, @Nullable ServerUser forced) {
        var folder = new PostgresFolder(location);
        try {
            folder.create();
            return switch (FolderLock.claim(folder.lock())) {
                case FolderLock.InUse(var holder) -> new InUse(folder.root(), holder);
                case FolderLock.Claimed(var lock) -> new Opened(startLocked(folder, lock, freePort, forced));
            };
        } catch (IOException cause) {
            throw StorageUnavailable.folder(folder, cause);
        }
    }

    public DatabaseAccess access() {
        return access;
    }

    /** Ends the server cleanly if it is ours; a joined one runs on. */
    @Override
    public void close() {
        end.run();
    }

    private static EmbeddedPostgres startLocked(
            PostgresFolder folder, FolderLock lock, IntSupplier freePort, @Nullable ServerUser forced)
            throws IOException {
        RunningServer running = null;
        try {
            Files.deleteIfExists(folder.connection());
            ServerProcess.stopLeftBehind(folder);
            running = RunningServer.start(cluster(folder, forced), lock, freePort);
            var access = FoyerDatabase.prepare(running.port(), Files.readString(folder.password()));
            ConnectionFile.write(folder, access);
            return new EmbeddedPostgres(access, running::close);
        } catch (IOException | RuntimeException failed) {
            try (lock) {
                if (running != null) {
                    running.close();
                }
            }
            throw failed;
        }
    }

    private static PostgresCluster cluster(PostgresFolder folder, @Nullable ServerUser forced) throws IOException {
        var binaries = PostgresBinaries.unpackedIn(folder);
        var user = forced != null ? forced : ServerUser.choose(folder, binaries);
        user.own(folder);
        user.requireThatItRuns(folder, binaries);
        var cluster = new PostgresCluster(folder, binaries, user);
        cluster.createIfMissing();
        return cluster;
    }
}
