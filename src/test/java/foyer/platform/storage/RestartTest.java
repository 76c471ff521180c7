package foyer.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a start finds its way after each kind of end; all on one folder, as in life. */
@Tag("long")
class RestartTest {
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
    void a_clean_stop_leaves_no_process_and_all_data() throws SQLException, IOException {
        var first = Postgres.started(folder);
        Postgres.execute(first.access(), "create table if not exists kept (n int)");
        Postgres.execute(first.access(), "insert into kept values (1)");
        var process = ServerProcess.of(files).orElseThrow();
        first.close();

        assertThat(process.runs()).isFalse();
        assertThat(files.postmasterPid()).doesNotExist();
        assertThat(files.connection()).doesNotExist();

        try (var second = Postgres.started(folder)) {
            assertThat(Postgres.ask(second.access(), "select count(*) > 0 from kept"))
                    .isEqualTo("t");
            assertThat(second.access().password()).isNotEqualTo(first.access().password());
        }
    }

    @Test
    void every_acknowledged_row_outlives_a_kill_of_foyer() throws Exception {
        int acknowledged;
        ServerProcess left;
        try (var foyer = FoyerProcess.on(folder)) {
            foyer.awaitRows(500);
            acknowledged = Math.max(500, foyer.kill());
            left = ServerProcess.of(files).orElseThrow();
        }

        try (var server = Postgres.started(folder)) {
            assertThat(left.runs()).as("the server that was left behind").isFalse();
            assertRowsUpTo(acknowledged, server);
        }
    }

    @Test
    void every_acknowledged_row_outlives_a_kill_of_the_server() throws Exception {
        int acknowledged;
        try (var foyer = FoyerProcess.on(folder)) {
            foyer.awaitRows(500);
            ProcessHandle.of(ServerProcess.of(files).orElseThrow().pid())
                    .orElseThrow()
                    .destroyForcibly();
            acknowledged = Math.max(500, foyer.lastRow());
        }

        try (var server = Postgres.started(folder)) {
            assertRowsUpTo(acknowledged, server);
        }
    }

    @Test
    void every_acknowledged_row_outlives_a_kill_of_both_at_once() throws Exception {
        int acknowledged;
        try (var foyer = FoyerProcess.on(folder)) {
            foyer.awaitRows(500);
            var server = ServerProcess.of(files).orElseThrow();
            new ProcessBuilder("kill", "-9", "" + foyer.process().pid(), "" + server.pid())
                    .start()
                    .waitFor();
            acknowledged = Math.max(500, foyer.lastRow());
        }

        try (var server = Postgres.started(folder)) {
            assertRowsUpTo(acknowledged, server);
        }
    }

    @Test
    void control_a_server_left_behind_stops_a_start_that_does_not_look_for_it() throws Exception {
        try (var foyer = FoyerProcess.on(folder)) {
            foyer.awaitRows(1);
            foyer.kill();
        }

        assertThatThrownBy(() -> bareStart())
                .isInstanceOf(StorageUnavailable.class)
                .hasMessageContaining("lock file \"postmaster.pid\" already exists");
        Postgres.started(folder).close();
    }

    @Test
    void a_stale_pid_that_now_belongs_to_another_program_does_not_matter() throws Exception {
        Postgres.started(folder).close();
        for (var program : otherPrograms()) {
            var other = program.start();
            try {
                writeStalePid(other.pid());
                assertThatThrownBy(() -> bareStart()).as("control").hasMessageContaining("already exists");

                Postgres.started(folder).close();

                assertThat(other.isAlive()).as("the other program").isTrue();
            } finally {
                other.destroyForcibly().waitFor();
            }
        }
    }

    @Test
    void an_empty_or_torn_pid_file_does_not_matter() throws Exception {
        Postgres.started(folder).close();
        for (var torn : List.of("", "12", "what?\n\n")) {
            Files.writeString(files.postmasterPid(), torn);

            Postgres.started(folder).close();
        }
    }

    @Test
    void a_crash_in_the_middle_of_unpacking_or_creating_leaves_nothing_in_the_way() throws IOException {
        var fresh = dataFolder.resolve("interrupted/postgres");
        Files.createDirectories(fresh.resolve("cluster.new/base"));
        Files.writeString(fresh.resolve("cluster.new/PG_VERSION"), "18\n");
        Files.createDirectories(fresh.resolve("binaries/postgres-linux-x86_64-0.new/bin"));

        Postgres.started(fresh).close();

        assertThat(fresh.resolve("cluster.new")).doesNotExist();
        try (var versions = Files.list(fresh.resolve("binaries"))) {
            assertThat(versions).hasSize(1);
        }
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
        assertThat(ServerProcess.of(files)).isEqualTo(Optional.empty());
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

    private static void bareStart() throws IOException {
        var binaries = PostgresBinaries.unpackedIn(files);
        new PostgresCluster(files, binaries, ServerUser.choose(files, binaries))
                .start(PostgresCluster::freeLoopbackPort);
    }

    /** The second looks much like a server of ours: it has the name and the cluster's path on its command line. */
    private static List<ProcessBuilder> otherPrograms() throws IOException {
        var log = Files.writeString(dataFolder.resolve("postgres.txt"), "");
        return List.of(
                new ProcessBuilder("sleep", "600"),
                new ProcessBuilder(
                        "tail",
                        "-f",
                        log.toString(),
                        files.cluster().resolve("PG_VERSION").toString()));
    }

    private static void writeStalePid(long pid) throws IOException {
        Files.writeString(
                files.postmasterPid(),
                "%d%n%s%n1700000000%n5432%n%n127.0.0.1%n  1234567         0%nready%n".formatted(pid, files.cluster()));
    }

    private static void assertRowsUpTo(int acknowledged, EmbeddedPostgres server) throws SQLException {
        assertThat(Postgres.ask(server.access(), "select count(*) from acknowledged where n <= " + acknowledged))
                .isEqualTo(Integer.toString(acknowledged));
        Postgres.execute(server.access(), "drop table acknowledged");
    }
}
