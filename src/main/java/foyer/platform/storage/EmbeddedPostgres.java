package foyer.platform.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * The PostgreSQL server that lives in the data folder, run by this process or, when joined, by another Foyer. It may be
 * reached from this machine only, and only with a password that is made anew at each start.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final String ROLE = "foyer";
    private static final String DATABASE = "foyer";

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
    private final @Nullable FolderLock lock;
    private final PostgresFolder folder;

    private EmbeddedPostgres(DatabaseAccess access, PostgresFolder folder, @Nullable FolderLock lock) {
        this.access = access;
        this.folder = folder;
        this.lock = lock;
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

    /** The server another Foyer runs on this folder; empty if none can be reached. */
    public static Optional<EmbeddedPostgres> join(Path location) {
        var folder = new PostgresFolder(location);
        return ConnectionFile.read(folder)
                .filter(EmbeddedPostgres::answers)
                .map(access -> new EmbeddedPostgres(access, folder, null));
    }

    public DatabaseAccess access() {
        return access;
    }

    /** Ends the server cleanly if it is ours; a joined one runs on. */
    @Override
    public void close() {
        if (lock == null) {
            return;
        }
        try (lock) {
            Files.deleteIfExists(folder.connection());
            stopRunning(folder);
        } catch (IOException cause) {
            throw StorageUnavailable.folder(folder, cause);
        }
    }

    private static EmbeddedPostgres startLocked(
            PostgresFolder folder, FolderLock lock, IntSupplier freePort, @Nullable ServerUser forced)
            throws IOException {
        var started = false;
        try {
            Files.deleteIfExists(folder.connection());
            stopRunning(folder);
            var access = startServer(folder, freePort, forced);
            ConnectionFile.write(folder, access);
            started = true;
            return new EmbeddedPostgres(access, folder, lock);
        } finally {
            if (!started) {
                try (lock) {
                    stopRunning(folder);
                }
            }
        }
    }

    private static void stopRunning(PostgresFolder folder) throws IOException {
        var running = ServerProcess.of(folder);
        if (running.isPresent()) {
            running.get().stop();
        }
    }

    private static DatabaseAccess startServer(PostgresFolder folder, IntSupplier freePort, @Nullable ServerUser forced)
            throws IOException {
        var binaries = PostgresBinaries.unpackedIn(folder);
        var user = forced != null ? forced : ServerUser.choose(folder, binaries);
        user.own(folder);
        user.requireThatItRuns(folder, binaries);
        var cluster = new PostgresCluster(folder, binaries, user);
        cluster.createIfMissing();
        ServerProcess.disarmStalePid(folder);
        var port = cluster.start(freePort);
        var superuser = DatabaseAccess.onLoopback(
                port, "postgres", PostgresCluster.SUPERUSER, Files.readString(folder.password()));
        return prepareDatabase(superuser, port);
    }

    /** Foyer works as an ordinary role that owns its database, as it would on a server of the operator's. */
    private static DatabaseAccess prepareDatabase(DatabaseAccess superuser, int port) {
        var access = DatabaseAccess.onLoopback(port, DATABASE, ROLE, PostgresCluster.randomPassword());
        try (var connection = connect(superuser)) {
            if (!exists(connection, "select 1 from pg_roles where rolname = '" + ROLE + "'")) {
                execute(connection, "create role " + ROLE + " login createdb");
            }
            connection
                    .unwrap(PGConnection.class)
                    .alterUserPassword(ROLE, access.password().toCharArray(), "scram-sha-256");
            if (!exists(connection, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
                execute(connection, "create database " + DATABASE + " owner " + ROLE);
            }
            return access;
        } catch (SQLException cause) {
            throw new StorageUnavailable("The database server runs but could not be prepared: " + cause, cause);
        }
    }

    private static boolean answers(DatabaseAccess access) {
        try (var connection = connect(access)) {
            return connection.isValid(5);
        } catch (SQLException refused) {
            return false;
        }
    }

    private static Connection connect(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(access.jdbcUrl(), access.user(), access.password());
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Used where a start may find the folder taken for a moment: another command's, just ending or just starting. */
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
                        throw new StorageUnavailable(
                                inUse.message() + " It cannot be joined either: it does not answer.");
                    }
                    ServerProcess.pause(Duration.ofMillis(200));
                }
            }
        }
    }
}
