package foyer.programme.pages;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.platform.settings.Settings;
import foyer.programme.Import.Imported;
import foyer.programme.ImportEvent;
import foyer.programme.MediaFolder;
import foyer.programme.Programmes;
import foyer.programme.eventfile.GivenFile;
import foyer.testing.Browser;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Checked easy language and a film in sign language, as the organising team adds them. The texts here are placeholders of a test. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class OtherFormsPagesTest {
    private static final String EVENT = "/events/chortag-2026";
    private static final GivenFile FILE = GivenFile.example().with("venue:\n", """
                    media:
                      easyLanguage: {text: "# Platzhalter", file: leicht.pdf, checkedBy: Prüfgruppe, on: 2026-02-01}
                      signLanguage: {video: film.mp4, captions: film.vtt, transcript: Guten Tag, length: "1:40"}

                    venue:
                    """);

    @LocalServerPort
    int port;

    @Autowired
    ImportEvent importEvent;

    @Autowired
    Programmes programmes;

    @Autowired
    Settings settings;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void with_the_files_in_their_folder() throws Exception {
        assertThat(importEvent.from("event.yaml", FILE.bytes())).isInstanceOf(Imported.class);
        var folder = Files.createDirectories(folder());
        Files.writeString(folder.resolve("film.mp4"), "0123456789");
        Files.writeString(folder.resolve("film.vtt"), "WEBVTT\n\n00:00.000 --> 00:02.000\nGuten Tag\n");
        Files.writeString(folder.resolve("leicht.pdf"), "%PDF-1.7");
        Files.writeString(folder.resolve("geheim.pdf"), "not named by the event");
        Files.writeString(settings.dataFolder().resolve("geheim.key"), "secret");
    }

    private Path folder() {
        return settings.dataFolder().resolve("media/chortag-2026");
    }

    @Test
    void the_start_page_leads_to_both() throws Exception {
        assertThat(get(EVENT).body())
                .contains("href=\"" + EVENT + "/easy-language\">Leichte Sprache</a>")
                .contains("href=\"" + EVENT + "/sign-language\">Gebärdensprache</a>");
    }

    @Test
    void both_pages_are_accessible_and_start_nothing_by_themselves() {
        try (var browser = Browser.start()) {
            try (var visit = browser.phone().at("http://localhost:" + port + EVENT + "/easy-language")) {
                assertThat(visit.page().textContent("main"))
                        .contains("Platzhalter", "Geprüft von Prüfgruppe am Sonntag, 1. Februar 2026.");
                visit.isAccessible().isQuiet().fits();
            }
            try (var visit = browser.desk().dark().at("http://localhost:" + port + EVENT + "/sign-language")) {
                assertThat(visit.page().textContent("main")).contains("Er dauert 2 Minuten.", "Guten Tag");
                assertThat(visit.page().getAttribute("video", "autoplay")).isNull();
                assertThat(visit.page().getAttribute("video", "controls")).isNotNull();
                assertThat(visit.page().getAttribute("track", "src")).isEqualTo(EVENT + "/media/film.vtt");
                visit.isAccessible().fits();
            }
        }
    }

    @Test
    void files_have_their_type_and_come_in_pieces() throws Exception {
        var whole = get(EVENT + "/media/film.mp4");
        var piece = get(EVENT + "/media/film.mp4", "Range", "bytes=2-5");

        assertThat(whole.headers().firstValue("Content-Type")).contains("video/mp4");
        assertThat(whole.headers().firstValue("Accept-Ranges")).contains("bytes");
        assertThat(piece.statusCode()).isEqualTo(206);
        assertThat(piece.headers().firstValue("Content-Range")).contains("bytes 2-5/10");
        assertThat(piece.body()).isEqualTo("2345");
        assertThat(get(EVENT + "/media/film.vtt").headers().firstValue("Content-Type"))
                .contains("text/vtt;charset=UTF-8");
        assertThat(get(EVENT + "/media/leicht.pdf").headers().firstValue("Content-Type"))
                .contains("application/pdf");
        assertThat(whole.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("media-src 'self'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "geheim.pdf",
                "film.webm",
                "..%2f..%2fgeheim.key",
                "%2e%2e/%2e%2e/geheim.key",
                "../../geheim.key",
                "..%5c..%5cgeheim.key",
                "%2fetc%2fpasswd",
                "film.mp4%00.pdf",
                "film.mp4/",
                ""
            })
    void nothing_else_is_served(String name) throws Exception {
        var answer = get(EVENT + "/media/" + name);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("secret", "not named by the event");
    }

    @Test
    void a_link_to_elsewhere_is_no_file_of_the_event() throws Exception {
        Files.delete(folder().resolve("leicht.pdf"));
        Files.createSymbolicLink(
                folder().resolve("leicht.pdf"), settings.dataFolder().resolve("geheim.key"));

        assertThat(get(EVENT + "/media/leicht.pdf").statusCode()).isEqualTo(404);
        var event = programmes.bySlug("chortag-2026").orElseThrow().event();
        assertThat(new MediaFolder(settings.dataFolder()).missing(event)).containsExactly("leicht.pdf");
        Files.delete(folder().resolve("leicht.pdf"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../film.mp4",
                "/film.mp4",
                "film.exe",
                "a/film.mp4",
                ".film.mp4",
                "film",
                "https://example.org/film.mp4"
            })
    void a_name_that_leads_elsewhere_is_a_mistake_in_the_file(String name) {
        var file = FILE.with("video: film.mp4", "video: \"" + name + "\"");

        assertThat(importEvent.from("event.yaml", file.bytes())).isInstanceOf(foyer.programme.Import.Refused.class);
    }

    @Test
    void an_event_without_them_has_neither_pages_nor_links() throws Exception {
        assertThat(importEvent.from("event.yaml", GivenFile.example().bytes())).isInstanceOf(Imported.class);

        assertThat(get(EVENT).body()).doesNotContain("easy-language", "sign-language");
        assertThat(get(EVENT + "/easy-language").statusCode()).isEqualTo(404);
        assertThat(get(EVENT + "/sign-language").statusCode()).isEqualTo(404);
        assertThat(get(EVENT + "/media/film.mp4").statusCode()).isEqualTo(404);
    }

    @Test
    void einfache_sprache_is_marked_until_it_is_checked() throws Exception {
        var checked =
                FILE.with("  organiser:", "  plainLanguage: {checkedBy: Prüfgruppe, on: 2026-02-01}\n  organiser:");

        assertThat(get(EVENT + "?lang=simple").body()).contains("Die Texte sind noch nicht geprüft.");
        assertThat(get(EVENT + "?lang=de").body()).doesNotContain("foot__plain");
        assertThat(importEvent.from("event.yaml", checked.bytes())).isInstanceOf(Imported.class);
        assertThat(get(EVENT + "?lang=simple").body())
                .as("the program's own texts are not checked yet")
                .contains("Die Texte sind noch nicht geprüft.");
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
