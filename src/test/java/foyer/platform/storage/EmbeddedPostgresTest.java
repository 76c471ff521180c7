package foyer.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a running server promises. */
class EmbeddedPostgresTest {
    @TempDir
    static Path dataFolder;

    static EmbeddedPostgres server;

    @BeforeAll
    static void start() {
        server = Postgres.started(dataFolder.resolve("postgres"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "server_encoding, UTF8",
        "listen_addresses, 127.0.0.1",
        "max_connections, 100",
        "shared_buffers, 96MB"
    })
    void it_runs_with(String setting, String value) throws SQLException {
        assertThat(Postgres.ask(server.access(), "show " + setting)).isEqualTo(value);
    }

    @Test
    void no_setting_of_durability_can_be_undone_for_all_by_a_file() throws SQLException, IOException {
        var superuser = superuser(Files.readString(dataFolder.resolve("postgres/password")));

        Postgres.execute(superuser, "alter system set fsync = off");
        Postgres.ask(superuser, "select pg_reload_conf()");

        assertThat(Postgres.ask(server.access(), "show fsync")).isEqualTo("on");
    }

    @Test
    void it_sorts_and_folds_case_in_unicode() throws SQLException {
        assertThat(Postgres.ask(server.access(), "select datlocale from pg_database where datname = 'foyer'"))
                .isEqualTo("C.UTF-8");
        assertThat(Postgres.ask(server.access(), "select upper('größe äöü')"))
                .isEqualTo("GRÖSSE ÄÖÜ".replace("SS", "ß"));
    }

    @Test
    void foyer_works_as_an_ordinary_role() throws SQLException {
        assertThat(Postgres.ask(server.access(), "select rolsuper from pg_roles where rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void nobody_gets_in_with_a_wrong_password_or_none() {
        for (var user : List.of("foyer", "postgres")) {
            for (var password : List.of("wrong", "", "foyer", "postgres")) {
                var access = new DatabaseAccess(server.access().jdbcUrl(), user, password);
                assertThatThrownBy(() -> Postgres.ask(access, "select 1"))
                        .as("%s with password \"%s\"", user, password)
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void every_way_in_asks_for_a_password_by_scram() throws SQLException, IOException {
        var superuser = superuser(Files.readString(dataFolder.resolve("postgres/password")));

        assertThat(Postgres.ask(superuser, "select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
                .isEqualTo("scram-sha-256");
        assertThat(Postgres.ask(
                        superuser,
                        "select count(*) from pg_authid where rolcanlogin and rolpassword not like 'SCRAM-SHA-256%'"))
                .isEqualTo("0");
    }

    @Test
    void it_is_reached_from_this_machine_only_and_by_no_socket_file() throws IOException {
        var port = port();
        for (var network : NetworkInterface.networkInterfaces().toList()) {
            for (var address : network.inetAddresses().toList()) {
                if (!address.isLoopbackAddress()) {
                    assertThatThrownBy(() -> knock(new InetSocketAddress(address, port)))
                            .isInstanceOf(IOException.class);
                }
            }
        }
        assertThat(Files.readString(Path.of("/proc/net/unix"))).doesNotContain(".s.PGSQL." + port);
    }

    @Test
    void nobody_else_may_look_into_its_folder() throws IOException {
        var folder = dataFolder.resolve("postgres");

        for (var closed : List.of("", "cluster", "binaries")) {
            assertThat(mode(folder.resolve(closed))).as(closed).isEqualTo("rwx------");
        }
        for (var secret : List.of("password", "connection", "lock", "server.log")) {
            assertThat(mode(folder.resolve(secret))).as(secret).isEqualTo("rw-------");
        }
    }

    @Test
    void no_password_stands_on_a_command_line_or_in_the_servers_environment() throws IOException {
        var secrets = List.of(server.access().password(), Files.readString(dataFolder.resolve("postgres/password")));

        for (var text : commandLines()) {
            assertThat(text).doesNotContain(secrets);
        }
    }

    @Test
    void the_log_quotes_no_values() throws SQLException, IOException {
        Postgres.execute(server.access(), "create table person (email text primary key)");
        Postgres.execute(server.access(), "insert into person values ('anna@example.org')");
        assertThatThrownBy(() -> Postgres.execute(server.access(), "insert into person values ('anna@example.org')"))
                .hasMessageContaining("duplicate key");

        assertThat(Files.readString(dataFolder.resolve("postgres/server.log"))).doesNotContain("anna");
    }

    @Test
    void what_german_search_and_constraints_need_is_there() throws SQLException {
        for (var extension : List.of("pg_trgm", "unaccent", "btree_gist")) {
            Postgres.execute(server.access(), "create extension if not exists " + extension);
        }
        assertThat(Postgres.ask(server.access(), "select to_tsvector('german', 'Häuser')::text"))
                .isEqualTo("'haus':1");
    }

    private static DatabaseAccess superuser(String password) {
        return new DatabaseAccess(server.access().jdbcUrl(), "postgres", password);
    }

    private static int port() {
        return java.net.URI.create(server.access().jdbcUrl().substring(5)).getPort();
    }

    private static void knock(InetSocketAddress address) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(address, 1000);
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static List<String> commandLines() throws IOException {
        var texts = new ArrayList<String>();
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (var process : processes) {
                for (var file : List.of("cmdline", "environ")) {
                    try {
                        texts.add(new String(Files.readAllBytes(process.resolve(file)), StandardCharsets.UTF_8));
                    } catch (IOException ended) {
                        continue;
                    }
                }
            }
        }
        return texts;
    }
}
