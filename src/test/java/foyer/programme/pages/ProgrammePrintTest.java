package foyer.programme.pages;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.programme.ImportEvent;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenSeed;
import foyer.testing.MovableClock;
import foyer.testing.PrintedPdf;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The programme to print, fetched as a reader fetches it. */
@Tag("long")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "server.port=0")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenSeed.class)
class ProgrammePrintTest {
    private static final String PDF = "/events/kulturkonferenz-14/programme.pdf";
    private static final String LONG = "Maximiliane".repeat(19).substring(0, 200);
    private static final Map<String, String> HOSTILE = hostile();

    private final HttpClient client = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    int port;

    @Autowired
    ImportEvent importEvent;

    @Autowired
    MovableClock clock;

    @AfterEach
    void the_next_minute_begins() {
        clock.moveBy(Duration.ofMinutes(1));
    }

    private static Map<String, String> hostile() {
        var names = new LinkedHashMap<String, String>();
        names.put("Prasanna Oommen", "محمد عبد الله الإدريسي");
        names.put("Stefan Althaus", LONG);
        names.put("Lida Batdorf", "யாழினி சுப்பிரமணியம்");
        names.put("Lukas Kleine-Schütte", "Nguye\u0302\u0303n Thi\u0323 Ho\u0300a");
        names.put("Ralph Burmester", "Kim 🎭 Fröhlich");
        names.put("Texte erzeugen", "שלום וברכה");
        return names;
    }

    @ParameterizedTest
    @CsvSource({"de,de,Der Tag", "en,en,The day", "simple,de,Für alle zusammen"})
    void it_is_accessible_in_every_language_form(String form, String language, String bookmark) throws Exception {
        var answer = get(PDF + "?lang=" + form);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/pdf");
        var pdf = new PrintedPdf(answer.body()).isAccessible();
        kept("programme-" + form, pdf);

        assertThat(pdf.language()).isEqualTo(language);
        assertThat(pdf.title()).isEqualTo(pdf.bookmarks().getFirst()).contains("14");
        assertThat(pdf.bookmarks()).contains(bookmark).hasSizeGreaterThan(20);
        assertThat(pdf.text()).contains("Prasanna Oommen").contains("Station 10");
        assertThat(pdf.boxesForUnknown()).isZero();
        assertThat(pdf.fits()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "simple"})
    void names_of_all_kinds_are_whole_and_nothing_runs_over_the_edge(String form) throws Exception {
        importHostile();
        var pdf =
                new PrintedPdf(get("/events/hostile/programme.pdf?lang=" + form).body()).isAccessible();
        kept("programme-hostile-" + form, pdf);

        assertThat(pdf.boxesForUnknown()).isZero();
        assertThat(pdf.fits()).isTrue();
        HOSTILE.forEach((found, name) -> {
            if (form.equals("de") || !found.equals("Texte erzeugen")) {
                assertThat(joined(pdf.text())).contains(joined(name));
            }
        });
        assertThat(pdf.text()).contains("<script>alert(1)</script>");
    }

    private void importHostile() throws IOException {
        var text = Files.readString(GivenSeed.FILE).replace("slug: kulturkonferenz-14", "slug: hostile");
        for (var name : HOSTILE.entrySet()) {
            text = text.replace(name.getKey(), name.getValue());
        }
        text = text.replace(
                "Ab 9 Uhr ist die Anmeldung",
                "![Bild](http://127.0.0.1:1/x.png) [Link](https://example.org/) <script>alert(1)</script> Ab 9 Uhr ist die Anmeldung");
        text = text.replace(
                "From 9 o’clock the registration", "<script>alert(1)</script> From 9 o’clock the registration");
        text = text.replace("Sie können ab 9 Uhr kommen.", "<script>alert(1)</script> Sie können ab 9 Uhr kommen.");
        assertThat(importEvent.from("hostile.yaml", text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(foyer.programme.Import.Imported.class);
    }

    /** Lines may break anywhere; one Arabic letter shares its shape in the middle of a word with a Persian one. */
    private static String joined(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s", "")
                .replace('ی', 'ي');
    }

    @Test
    void caches_know_it_by_its_release_and_whoever_asks_too_often_waits() throws Exception {
        var first = get(PDF + "?lang=de");
        assertThat(first.headers().map()).doesNotContainKey("set-cookie");
        assertThat(first.headers().firstValue("cache-control")).hasValue("max-age=60, must-revalidate, public");
        var mark = first.headers().firstValue("etag").orElseThrow();
        assertThat(get(PDF + "?lang=de", "If-None-Match", mark).statusCode()).isEqualTo(304);
        assertThat(get(PDF + "?lang=en", "If-None-Match", mark).statusCode()).isEqualTo(200);

        assertThat(get("/events/nothing/programme.pdf").statusCode()).isEqualTo(404);
        var last = first;
        for (int i = 0; i <= PrintPages.A_MINUTE && last.statusCode() == 200; i++) {
            last = get(PDF + "?lang=de");
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(new String(last.body(), StandardCharsets.UTF_8)).contains("<h1");
    }

    private static void kept(String name, PrintedPdf pdf) throws IOException {
        Files.createDirectories(Path.of("target/pictures"));
        Files.write(Path.of("target/pictures/" + name + ".pdf"), pdf.bytes());
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }
}
