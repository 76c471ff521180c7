package foyer.platform.storage;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Short words for tests of the server itself. */
final class Postgres {
    private Postgres() {}

    static EmbeddedPostgres started(Path folder) {
        return opened(EmbeddedPostgres.start(folder));
    }

    static EmbeddedPostgres started(Path folder, @Nullable ServerUser user) {
        return opened(EmbeddedPostgres.start(folder, PostgresCluster::freeLoopbackPort, user));
    }

    static EmbeddedPostgres opened(EmbeddedPostgres.Opening opening) {
        return switch (opening) {
            case EmbeddedPostgres.Opened(var server) -> server;
            case EmbeddedPostgres.InUse inUse -> throw new AssertionError(inUse.message());
        };
    }

    static void execute(DatabaseAccess access, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(access.jdbcUrl(), access.user(), access.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of the first row. */
    static String ask(DatabaseAccess access, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(access.jdbcUrl(), access.user(), access.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }
}
