package foyer.console.host;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import foyer.platform.files.StoredFiles;
import foyer.platform.i18n.Language;
import foyer.platform.security.Credentials;
import foyer.programme.Programmes;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenSeed;
import foyer.testing.MovableClock;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** What hosts add, who sees it when, and that nothing of it ever runs in anybody's browser. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"foyer.jobs.enabled=false", "foyer.hosts=true"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenSeed.class)
class MaterialTest {
    private static final String PUBLIC = "/events/" + GivenSeed.SLUG + "/offerings/station-04";
    private static final byte[] PDF = "%PDF-1.7\nein Blatt".getBytes(StandardCharsets.UTF_8);

    @Value("${local.server.port}")
    int port;

    @Autowired
    Hosts hosts;

    @Autowired
    Credentials credentials;

    @Autowired
    Programmes programmes;

    @Autowired
    StoredFiles stored;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    @Autowired
    MovableClock clock;

    private HostVisitor visitor;
    private String own = "";

    @BeforeEach
    void station_04_has_a_host() {
        clock.moveTo(GivenSeed.DURING_LIVE);
        jdbc.sql("delete from console.material").update();
        stored.sweep(Set.of(), Duration.ofDays(-1));
        visitor = new HostVisitor(port);
        var programme = programmes.bySlug(GivenSeed.SLUG).orElseThrow();
        var host = programme.offering("station-04").orElseThrow().hosts().getFirst();
        hosts.enter(programme.event(), host, "vier@foyer.example", Language.DE);
        var entered = requireNonNull(hosts.of(programme.event()).get(host.id()));
        own = "/host/" + GivenSeed.SLUG + "/" + credentials.host(host.id().value(), entered.generation())
                + "/offerings/station-04";
    }

    @Test
    void a_file_is_seen_by_its_hosts_first_and_by_everybody_once_it_is_published() throws Exception {
        assertThat(visitor.upload(own + "/files", "Übungsblatt.pdf", PDF, "file-title", "", "file-when", "after")
                        .statusCode())
                .isEqualTo(303);
        assertThat(visitor.get(own + "/material").body())
                .contains("Übungsblatt")
                .contains("noch nicht veröffentlicht");
        assertThat(visitor.get(PUBLIC).body()).doesNotContain("Übungsblatt");
        assertThat(visitor.get(PUBLIC + "/material/" + id()).statusCode()).isEqualTo(404);
        assertThat(visitor.bytes(own + "/material/" + id()).body()).isEqualTo(PDF);

        visitor.post(own + "/material/" + id() + "/publication");

        assertThat(visitor.get(PUBLIC).body())
                .contains("Zum Nachlesen")
                .contains("Übungsblatt")
                .contains("PDF, 1 KB");
        var download = visitor.bytes(PUBLIC + "/material/" + id());
        assertThat(download.body()).isEqualTo(PDF);
        assertThat(download.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(download.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("%C3%9Cbungsblatt.pdf");
        assertThat(download.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(download.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; sandbox");
        assertThat(download.headers().firstValue("Set-Cookie")).isEmpty();

        var path = PUBLIC + "/material/" + id();
        visitor.post(own + "/material/" + id() + "/removal");
        assertThat(visitor.get(path).statusCode()).isEqualTo(404);
        assertThat(files()).isZero();
    }

    @Test
    void whatever_could_run_is_refused_however_it_is_called() throws Exception {
        for (String active : new String[] {
            "<html><script>alert(1)</script>", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "MZ\u0090"
        }) {
            var answer = visitor.upload(
                    own + "/files", "harmlos.pdf", active.getBytes(StandardCharsets.UTF_8), "file-title", "Mein Blatt");
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains("Diese Art von Datei nehmen wir nicht an.")
                    .contains("Mein Blatt");
        }
        assertThat(rows()).isZero();
        assertThat(files()).isZero();
    }

    @Test
    void a_name_that_leads_elsewhere_is_only_a_name_and_lies_about_nothing() throws Exception {
        var folder = Path.of(environment.getRequiredProperty("FOYER_DATA"));
        for (String name : new String[] {
            "../../../etc/passwd", "..\\\\..\\\\boot.ini", "seite.html", "\u202Efdp.exe", "n".repeat(300), "..."
        }) {
            assertThat(visitor.upload(own + "/files", name, PDF).statusCode())
                    .as(name)
                    .isEqualTo(303);
        }

        var names = jdbc.sql("select file_name from console.material order by added_at, id")
                .query((row, _) -> row.getString("file_name"))
                .list();
        assertThat(names)
                .containsExactly(
                        "passwd.pdf",
                        "boot.ini.pdf",
                        "seite.html.pdf",
                        "fdp.exe.pdf",
                        "n".repeat(100) + ".pdf",
                        "material.pdf");
        try (var all = Files.walk(folder.resolve("files"))) {
            assertThat(all.filter(Files::isRegularFile))
                    .allMatch(file -> file.getFileName().toString().matches("[0-9a-f-]{36}"));
        }
        assertThat(visitor.get(PUBLIC + "/material/..%2F..%2Fsecret.key").statusCode())
                .isIn(400, 404);
    }

    @Test
    void twenty_one_megabytes_get_words_and_twenty_are_taken() throws Exception {
        var large = new byte[21 * 1024 * 1024];
        Arrays.fill(large, (byte) 'a');
        var answer = visitor.upload(own + "/files", "gross.txt", large);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Die Datei ist größer als 20 MB.");
        assertThat(files()).isZero();

        assertThat(visitor.upload(own + "/files", "passt.txt", Arrays.copyOf(large, 20 * 1024 * 1024))
                        .statusCode())
                .isEqualTo(303);
        var forged = own.replaceFirst("/host/[^/]+/[^/]+/", "/host/x/" + "A".repeat(43) + "/");
        assertThat(visitor.upload(forged + "/files", "gross.txt", Arrays.copyOf(large, 1024))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_document_that_would_burst_is_stored_as_it_came() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var nothing = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < 200; megabyte++) {
                zip.write(nothing);
            }
        }

        assertThat(visitor.upload(own + "/files", "bombe.docx", bytes.toByteArray())
                        .statusCode())
                .isEqualTo(303);
        assertThat(jdbc.sql("select size from console.material")
                        .query(Long.class)
                        .single())
                .isEqualTo(bytes.size());
    }

    @Test
    void a_link_leads_to_https_and_nowhere_else_and_names_its_site() throws Exception {
        for (String bad : new String[] {
            "javascript:alert(1)",
            "JavaScript://foyer.example/%0Aalert(1)",
            "http://foyer.example",
            "https://",
            "https://nutzer:geheim@foyer.example/",
            "https://localhost/admin",
            "data:text/html,<script>alert(1)</script>",
            "//foyer.example",
            "https://foyer.example/\" onclick=\"alert(1)",
            ""
        }) {
            var answer = link("Handbuch", bad);
            assertThat(answer).as(bad).isEqualTo(422);
        }
        assertThat(rows()).isZero();

        assertThat(link("Handbuch <b>", "https://beispiel.foyer.example/a?b=1&c=2"))
                .isEqualTo(303);
        visitor.post(own + "/material/" + id() + "/publication");

        assertThat(visitor.get(PUBLIC).body())
                .contains("Zur Vorbereitung")
                .contains("href=\"https://beispiel.foyer.example/a?b=1&amp;c=2\"")
                .contains("Handbuch &lt;b&gt;")
                .contains("beispiel.foyer.example</p>");
        visitor.post(own + "/material/" + id() + "/withdrawal");
        assertThat(visitor.get(PUBLIC).body()).doesNotContain("Handbuch");
    }

    @Test
    void no_more_than_twenty_lie_in_an_offering() throws Exception {
        for (int i = 0; i < 20; i++) {
            link("Blatt " + i, "https://foyer.example/" + i);
        }

        assertThat(link("Blatt 21", "https://foyer.example/21")).isEqualTo(422);
        assertThat(visitor.upload(own + "/files", "b.pdf", PDF).body()).contains("Hier liegen schon 20 Einträge.");
        assertThat(rows()).isEqualTo(20);
    }

    @Test
    void another_hosts_link_changes_nothing_here() throws Exception {
        link("Handbuch", "https://foyer.example/");
        var elsewhere = own.replace("station-04", "station-05");

        assertThat(visitor.post(elsewhere + "/material/" + id() + "/removal").statusCode())
                .isEqualTo(404);
        assertThat(rows()).isOne();
    }

    private int link(String title, String address) throws Exception {
        return visitor.post(own + "/links", "title", title, "address", address, "link-when", "before")
                .statusCode();
    }

    private String id() {
        return requireNonNull(jdbc.sql("select id::text from console.material")
                .query(String.class)
                .single());
    }

    private int rows() {
        return jdbc.sql("select count(*) from console.material")
                .query(Integer.class)
                .single();
    }

    private long files() throws Exception {
        var folder = Path.of(environment.getRequiredProperty("FOYER_DATA")).resolve("files");
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (var all = Files.list(folder)) {
            return all.count();
        }
    }
}
