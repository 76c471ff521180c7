package foyer.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator reads when the database does not start. */
@Tag("long")
class StartFailureTest {
    @TempDir
    static Path dataFolder;

    @Test
    void a_port_that_is_taken_in_the_last_moment_is_given_up_for_another() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var tries = new AtomicInteger();
            var opening = EmbeddedPostgres.start(
                    dataFolder.resolve("postgres"),
                    () -> tries.getAndIncrement() == 0 ? taken.getLocalPort() : PostgresCluster.freeLoopbackPort(),
                    null);

            try (var server = Postgres.opened(opening)) {
                assertThat(Postgres.ask(server.access(), "select 1")).isEqualTo("1");
                assertThat(tries).hasValue(2);
            }
        }
    }

    @Test
    void a_port_that_stays_taken_is_said_with_the_servers_own_words() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(dataFolder.resolve("postgres"), taken::getLocalPort, null))
                    .isInstanceOf(StorageUnavailable.class)
                    .hasMessageContaining("No port on 127.0.0.1 is free for it.")
                    .hasMessageContaining("could not bind IPv4 address \"127.0.0.1\"");
        }
        Postgres.started(dataFolder.resolve("postgres")).close();
    }

    @Test
    void a_build_without_postgresql_for_this_machine_says_so() throws IOException {
        var folder = new PostgresFolder(dataFolder.resolve("none"));
        folder.create();

        assertThatThrownBy(() -> PostgresBinaries.unpackedIn(folder, PostgresBinaries.archiveName("Plan 9", "vax")))
                .isInstanceOf(StorageUnavailable.class)
                .hasMessageContaining("has no PostgreSQL for this machine (postgres-plan-9-vax.txz is missing)")
                .hasMessageContaining("FOYER_DATABASE_URL");
    }

    @Test
    void a_disk_too_small_for_the_programs_or_for_the_cluster_is_named() throws Exception {
        for (var megabytes : new int[] {20, 90}) {
            var disk = Files.createDirectory(dataFolder.resolve("disk" + megabytes));
            assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m,mode=711", "tmpfs", disk.toString()));
            try {
                assertThatThrownBy(() -> EmbeddedPostgres.start(disk.resolve("postgres")))
                        .isInstanceOf(StorageUnavailable.class)
                        .hasMessageContaining(disk.resolve("postgres").toString())
                        .hasMessageContaining("No space left on device");
            } finally {
                run("umount", disk.toString());
            }
        }
    }

    @Test
    void a_broken_cluster_is_shown_with_the_servers_own_words() throws IOException {
        var folder = dataFolder.resolve("broken/postgres");
        Postgres.started(folder).close();
        Files.delete(folder.resolve("cluster/global/pg_control"));

        assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
                .isInstanceOf(StorageUnavailable.class)
                .hasMessageContaining("does not start")
                .hasMessageContaining("could not find the database system");
    }

    private static boolean run(String... words) throws IOException, InterruptedException {
        return new ProcessBuilder(words).start().waitFor() == 0;
    }
}
