package foyer.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One folder, one server: who else comes is refused, or joins. */
@Tag("long")
class FolderInUseTest {
    @TempDir
    static Path dataFolder;

    static Path folder;
    static PostgresFolder files;

    @BeforeAll
    static void one_folder_for_all() {
        folder = dataFolder.resolve("postgres");
        files = new PostgresFolder(folder);
    }

    @Test
    void a_folder_in_use_is_refused_by_name_and_can_be_joined() throws Exception {
        try (var foyer = FoyerProcess.on(folder)) {
            foyer.awaitRows(1);

            assertThat(EmbeddedPostgres.start(folder))
                    .isEqualTo(new EmbeddedPostgres.InUse(
                            folder, Long.toString(foyer.process().pid())));
            try (var second = FoyerProcess.on(folder)) {
                assertThat(second.line())
                        .isEqualTo("The database folder %s is in use by a running Foyer (process %d)."
                                        .formatted(folder, foyer.process().pid())
                                + " Stop that one first, or set FOYER_DATA to another folder.");
            }
            try (var joined = EmbeddedPostgres.join(folder).orElseThrow()) {
                assertThat(Postgres.ask(joined.access(), "select count(*) > 0 from acknowledged"))
                        .isEqualTo("t");
            }
            foyer.awaitRows(rowsSoFar() + 10);
            foyer.stop();
        }
        assertThat(ServerProcess.of(files)).isEmpty();
        assertThat(EmbeddedPostgres.join(folder)).isEmpty();
    }

    @Test
    void a_command_starts_the_server_itself_where_none_runs_and_joins_where_one_does() {
        try (var own = EmbeddedPostgres.startOrJoin(folder, Duration.ofSeconds(5));
                var joined = EmbeddedPostgres.startOrJoin(folder, Duration.ofSeconds(5))) {
            assertThat(joined.access()).isEqualTo(own.access());
        }
        assertThat(files.postmasterPid()).doesNotExist();
    }

    @Test
    void the_database_of_another_major_version_is_left_alone() throws IOException {
        Postgres.started(folder).close();
        var version = files.cluster().resolve("PG_VERSION");
        Files.writeString(version, "17\n");
        try {
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
                    .isInstanceOf(StorageUnavailable.class)
                    .hasMessageContaining("was made by PostgreSQL 17, this Foyer brings 18");
        } finally {
            Files.writeString(version, "18\n");
        }
    }

    private static int rowsSoFar() throws SQLException {
        var joined = EmbeddedPostgres.join(folder).orElseThrow();
        return Integer.parseInt(Postgres.ask(joined.access(), "select max(n) from acknowledged"));
    }
}
