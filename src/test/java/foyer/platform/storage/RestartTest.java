package foyer.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
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
            kill(ServerProcess.of(files).orElseThrow().pid());
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
    void a_server_that_dies_under_foyer_is_started_again_where_it_was() throws Exception {
        try (var server = Postgres.started(folder)) {
            Postgres.execute(server.access(), "create table survivor as select 1 as n");
            kill(ServerProcess.of(files).orElseThrow().pid());

            var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (!FoyerDatabase.answers(server.access()) && System.nanoTime() < deadline) {
                Thread.sleep(100);
            }

            assertThat(Postgres.ask(server.access(), "select n from survivor")).isEqualTo("1");
            Postgres.execute(server.access(), "drop table survivor");
        }
        assertThat(files.postmasterPid()).doesNotExist();
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

    private static void kill(long pid) {
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
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
