package foyer.platform.storage;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Properties;

/** Tells a command of the same user how to reach the running server; gone when it stops, useless after a crash. */
final class ConnectionFile {
    private ConnectionFile() {}

    static void write(PostgresFolder folder, DatabaseAccess access) throws IOException {
        PostgresFolder.writePrivately(
                folder.connection(),
                "url=%s%nuser=%s%npassword=%s%n".formatted(access.jdbcUrl(), access.user(), access.password()));
    }

    static Optional<DatabaseAccess> read(PostgresFolder folder) {
        if (!Files.isReadable(folder.connection())) {
            return Optional.empty();
        }
        try {
            var lines = new Properties();
            lines.load(new StringReader(Files.readString(folder.connection())));
            return Optional.of(new DatabaseAccess(
                    lines.getProperty("url", ""), lines.getProperty("user", ""), lines.getProperty("password", "")));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
