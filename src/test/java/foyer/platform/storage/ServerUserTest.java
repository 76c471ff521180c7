package foyer.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Root and ordinary users alike; only root can try all of it. */
@Tag("long")
class ServerUserTest {
    @TempDir
    Path above;

    @BeforeEach
    void only_root_can_try_this() throws IOException {
        assumeTrue(new UnixSystem().getUid() == 0, "needs root");
        Files.setPosixFilePermissions(above, PosixFilePermissions.fromString("rwx--x--x"));
    }

    @Test
    void root_runs_it_under_another_name_and_the_files_stay_roots() throws Exception {
        var folder = above.resolve("data/postgres");
        try (var server = Postgres.started(folder, new ServerUser.Renamed())) {
            assertWorks(server);
            assertThat(Files.getAttribute(folder.resolve("cluster/base"), "unix:uid"))
                    .isEqualTo(0);
        }
        try (var again = Postgres.started(folder)) {
            assertWorks(again);
        }
    }

    @Test
    void root_hands_the_folder_to_another_user_where_it_cannot_be_renamed() throws Exception {
        var dataFolder = Files.createDirectory(
                above.resolve("data"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var folder = dataFolder.resolve("postgres");
        try (var server = Postgres.started(folder, new ServerUser.Other(65534, 65534))) {
            assertWorks(server);
            assertThat(Files.getAttribute(folder.resolve("cluster/base"), "unix:uid"))
                    .isEqualTo(65534);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dataFolder)))
                    .as("only the server's group may pass")
                    .isEqualTo("rwx--x---");
        }
        try (var again = Postgres.started(folder)) {
            assertWorks(again);
            assertThat(Files.getAttribute(folder.resolve("cluster/base"), "unix:uid"))
                    .isEqualTo(65534);
        }
    }

    @Test
    void a_folder_that_no_other_user_can_reach_is_named_with_what_to_do() throws IOException {
        Files.setPosixFilePermissions(above, PosixFilePermissions.fromString("rwx------"));

        assertThatThrownBy(() -> Postgres.started(above.resolve("data/postgres"), new ServerUser.Other(65534, 65534)))
                .isInstanceOf(StorageUnavailable.class)
                .hasMessageContaining("PostgreSQL refuses to run as root")
                .hasMessageContaining(above.resolve("data/postgres").toString())
                .hasMessageContaining("Start Foyer as an ordinary user, or set FOYER_DATA");
    }

    @Test
    void an_ordinary_user_runs_it_as_is_and_root_may_do_so_after_him() throws Exception {
        var dataFolder = Files.createDirectory(above.resolve("data"));
        Files.setAttribute(dataFolder, "unix:uid", 65534);
        var folder = dataFolder.resolve("postgres");

        try (var foyer = FoyerProcess.asNobody(folder, above.resolve("class-path"))) {
            foyer.awaitRows(10);
            foyer.stop();
        }
        try (var asRoot = Postgres.started(folder)) {
            assertThat(Postgres.ask(asRoot.access(), "select count(*) >= 10 from acknowledged"))
                    .isEqualTo("t");
            Postgres.execute(asRoot.access(), "drop table acknowledged");
        }
        try (var foyer = FoyerProcess.asNobody(folder, above.resolve("class-path-2"))) {
            foyer.awaitRows(10);
            foyer.stop();
        }
    }

    @Test
    void an_ordinary_user_is_told_that_the_folder_is_anothers() throws Exception {
        var folder = above.resolve("data/postgres");
        Postgres.started(folder).close();
        Files.setPosixFilePermissions(above.resolve("data"), PosixFilePermissions.fromString("rwxr-xr-x"));

        try (var foyer = FoyerProcess.asNobody(folder, above.resolve("class-path"))) {
            assertThat(foyer.line())
                    .contains("The database folder " + folder + " cannot be used", "AccessDeniedException");
        }
    }

    private static void assertWorks(EmbeddedPostgres server) throws SQLException {
        Postgres.execute(server.access(), "create table if not exists works (n int)");
        assertThat(Postgres.ask(server.access(), "select count(*) from works")).isEqualTo("0");
    }
}
