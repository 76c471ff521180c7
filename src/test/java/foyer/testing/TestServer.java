package foyer.testing;

import foyer.platform.storage.DatabaseAccess;
import foyer.platform.storage.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * The one PostgreSQL server of a test JVM. Embedded, in {@code target/test-postgres}, which is kept for the next run
 * (binaries and cluster are there already) and taken over safely if a run was killed. With {@code
 * FOYER_TEST_DATABASE_URL}, {@code _USER} and {@code _PASSWORD} (a user with CREATEDB) it is that server instead.
 */
final class TestServer {
    private static final @Nullable String EXTERNAL_URL = System.getenv("FOYER_TEST_DATABASE_URL");
    private static final String PREFIX = "foyer_test_" + ProcessHandle.current().pid() + "_";
    private static final String TEMPLATE = PREFIX + "template";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final DatabaseAccess SERVER = start();

    private TestServer() {}

    /** A new database with every migration applied; dropped when this JVM ends. */
    static DatabaseAccess newDatabase() {
        var name = PREFIX + COUNT.incrementAndGet();
        // A template may be copied by one at a time
        synchronized (TestServer.class) {
            execute(SERVER, "create database " + name + " template " + TEMPLATE);
        }
        return SERVER.withDatabase(name);
    }

    /** A new database with nothing in it. */
    static DatabaseAccess newEmptyDatabase() {
        var name = PREFIX + COUNT.incrementAndGet();
        execute(SERVER, "create database " + name + " template template0");
        return SERVER.withDatabase(name);
    }

    private static DatabaseAccess start() {
        if (EXTERNAL_URL != null) {
            var user = System.getenv("FOYER_TEST_DATABASE_USER");
            var password = System.getenv("FOYER_TEST_DATABASE_PASSWORD");
            return prepared(DatabaseAccess.parse(EXTERNAL_URL, user, password), () -> {});
        }
        var server = embedded();
        return prepared(server.access(), server::close);
    }

    private static EmbeddedPostgres embedded() {
        return switch (EmbeddedPostgres.start(Path.of("target/test-postgres"))) {
            case EmbeddedPostgres.Opened(var server) -> server;
            case EmbeddedPostgres.InUse _ -> {
                var elsewhere = temporaryFolder();
                yield switch (EmbeddedPostgres.start(elsewhere)) {
                    case EmbeddedPostgres.Opened(var server) -> server;
                    case EmbeddedPostgres.InUse inUse -> throw new IllegalStateException(inUse.message());
                };
            }
        };
    }

    /** For a second test JVM in the same project folder at the same time. */
    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory(Path.of("target"), "test-postgres-");
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static DatabaseAccess prepared(DatabaseAccess server, Runnable stop) {
        dropTestDatabases(server, EXTERNAL_URL != null ? PREFIX : "foyer_test_");
        execute(server, "create database " + TEMPLATE + " template template0");
        var template = server.withDatabase(TEMPLATE);
        Flyway.configure()
                .dataSource(template.jdbcUrl(), template.user(), template.password())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (EXTERNAL_URL != null) {
                dropTestDatabases(server, PREFIX);
            }
            stop.run();
        }));
        return server;
    }

    private static void dropTestDatabases(DatabaseAccess server, String prefix) {
        try (var connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
                var statement = connection.createStatement();
                var names = statement.executeQuery(
                        "select datname from pg_database where starts_with(datname, '" + prefix + "')")) {
            while (names.next()) {
                drop(server, names.getString(1));
            }
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** A worker that vacuums the database just then may not be ended by us; it is done in a moment. */
    private static void drop(DatabaseAccess server, String database) {
        for (int attempt = 1; ; attempt++) {
            try {
                execute(server, "drop database if exists " + database + " with (force)");
                return;
            } catch (IllegalStateException busy) {
                if (attempt == 50) {
                    throw busy;
                }
                LockSupport.parkNanos(200_000_000);
            }
        }
    }

    private static void execute(DatabaseAccess access, String sql) {
        try (var connection = DriverManager.getConnection(access.jdbcUrl(), access.user(), access.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
