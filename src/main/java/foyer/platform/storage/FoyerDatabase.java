package foyer.platform.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** Foyer's own database and role on the embedded server: an ordinary role, as it would have on an operator's server. */
final class FoyerDatabase {
    private static final String NAME = "foyer";

    private FoyerDatabase() {}

    /** Makes both where they are missing, and a new password each time: the old one may lie in some backup. */
    static DatabaseAccess prepare(int port, String superusersPassword) {
        var superuser = DatabaseAccess.onLoopback(port, "postgres", PostgresCluster.SUPERUSER, superusersPassword);
        var access = DatabaseAccess.onLoopback(port, NAME, NAME, PostgresCluster.randomPassword());
        try (var connection = connect(superuser)) {
            if (!exists(connection, "select 1 from pg_roles where rolname = '" + NAME + "'")) {
                execute(connection, "create role " + NAME + " login createdb");
            }
            // By the driver, which sends a hash: the password itself never reaches a log
            connection
                    .unwrap(PGConnection.class)
                    .alterUserPassword(NAME, access.password().toCharArray(), "scram-sha-256");
            if (!exists(connection, "select 1 from pg_database where datname = '" + NAME + "'")) {
                execute(connection, "create database " + NAME + " owner " + NAME);
            }
            return access;
        } catch (SQLException cause) {
            throw new StorageUnavailable(
                    "The database server runs but could not be prepared: " + cause.getMessage(), cause);
        }
    }

    static boolean answers(DatabaseAccess access) {
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
}
