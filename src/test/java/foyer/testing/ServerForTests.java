package foyer.testing;

import foyer.platform.storage.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Stands in for an operator's own PostgreSQL: a server of its own process, which the tests reach by address, user and
 * password only. {@code ServerForTests FOLDER} writes them to {@code FOLDER/server.env} and runs until it is stopped.
 */
public final class ServerForTests {
    private ServerForTests() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        switch (EmbeddedPostgres.start(folder)) {
            case EmbeddedPostgres.Opened(var server) -> {
                Runtime.getRuntime().addShutdownHook(new Thread(server::close));
                var access = server.access();
                var written = Files.write(
                        folder.resolve("server.env.new"),
                        List.of(
                                "export FOYER_TEST_DATABASE_URL='" + access.jdbcUrl() + "'",
                                "export FOYER_TEST_DATABASE_USER='" + access.user() + "'",
                                "export FOYER_TEST_DATABASE_PASSWORD='" + access.password() + "'"));
                Files.move(written, folder.resolve("server.env"));
                Thread.currentThread().join();
            }
            case EmbeddedPostgres.InUse inUse -> throw new IllegalStateException(inUse.message());
        }
    }
}
