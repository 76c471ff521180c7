package foyer.platform.storage;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** A server of the operator's own: asked once at the start whether Foyer can work with it. */
final class ExternalPostgres {
    private static final int OLDEST_MAJOR_VERSION = 18;

    private ExternalPostgres() {}

    /** @throws StorageUnavailable saying which setting to look at */
    static void require(DatabaseAccess access) {
        var signIn = new Properties();
        signIn.setProperty("user", access.user());
        signIn.setProperty("password", access.password());
        signIn.setProperty("connectTimeout", "5");
        try (var connection = DriverManager.getConnection(access.jdbcUrl(), signIn)) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_MAJOR_VERSION) {
                throw new StorageUnavailable(
                        "The database %s is PostgreSQL %d; Foyer needs %d or newer (FOYER_DATABASE_URL)."
                                .formatted(access, version, OLDEST_MAJOR_VERSION));
            }
        } catch (SQLException cause) {
            throw new StorageUnavailable(
                    "The database %s cannot be reached (FOYER_DATABASE_URL, _USER, _PASSWORD): %s"
                            .formatted(access, cause.getMessage()),
                    cause);
        }
    }
}
