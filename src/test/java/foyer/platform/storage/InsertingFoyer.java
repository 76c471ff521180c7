package foyer.platform.storage;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;

/** A program for crash tests: opens a database folder and prints each row once it is acknowledged, until it ends. */
final class InsertingFoyer {
    private InsertingFoyer() {}

    public static void main(String[] args) throws SQLException {
        switch (EmbeddedPostgres.start(Path.of(args[0]))) {
            case EmbeddedPostgres.InUse inUse -> IO.println(inUse.message());
            case EmbeddedPostgres.Opened(var server) -> insertInto(server);
        }
    }

    private static void insertInto(EmbeddedPostgres server) throws SQLException {
        var goesOn = new AtomicBoolean(true);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            goesOn.set(false);
            server.close();
        }));
        var access = server.access();
        try (var connection = DriverManager.getConnection(access.jdbcUrl(), access.user(), access.password());
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists acknowledged");
            statement.execute("create table acknowledged (n int primary key)");
            for (var n = 1; goesOn.get(); n++) {
                statement.execute("insert into acknowledged values (" + n + ")");
                IO.println("row " + n);
            }
        } catch (SQLException atTheEnd) {
            if (goesOn.get()) {
                throw atTheEnd;
            }
        }
    }
}
