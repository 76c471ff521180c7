package foyer.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.sun.net.httpserver.HttpServer;
import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import foyer.platform.web.Page;
import foyer.testing.PrintedPdf;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class PdfDocumentsTest {
    private static final List<String> NAMES = List.of(
            "Ana Müller",
            "Zoë Łukasiewicz-Ångström",
            "محمد عبد الله الإدريسي",
            "שרה כהן",
            "யாழினி சுப்பிரமணியம்",
            "Nguye\u0302\u0303n Thi\u0323 Ho\u0300a",
            "Kim 🎭 Fröhlich",
            "Ο Γιώργος и Наталья",
            "Flora Pfiffig-Affluent",
            "Maximiliane".repeat(19).substring(0, 200),
            "Maximiliane ".repeat(17).substring(0, 200).strip());

    private static final Texts TEXTS =
            new AnnotationConfigApplicationContext("foyer.platform.i18n").getBean(Texts.class);

    private final PdfDocuments documents = new PdfDocuments(TemplateEngine.createPrecompiled(
            null, ContentType.Html, PdfDocuments.class.getClassLoader(), "foyer.templates"));

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_door_list_is_accessible_and_loses_no_name(Language language) throws IOException {
        var pdf = doorList(language, NAMES).isAccessible();
        Files.createDirectories(Path.of("target/pictures"));
        Files.write(Path.of("target/pictures/door-" + language.code() + ".pdf"), pdf.bytes());

        assertThat(pdf.language()).isEqualTo(language.htmlLang());
        assertThat(pdf.title()).endsWith("Forum 2 · Vielfalt");
        assertThat(pdf.bookmarks()).containsExactly("Forum 2 · Vielfalt");
        assertThat(pdf.boxesForUnknown()).isZero();
        assertThat(pdf.fits()).isTrue();
        for (var name : NAMES) {
            assertThat(joined(pdf.text())).contains(joined(name));
        }
    }

    /** Lines may break anywhere; one Arabic letter shares its shape in the middle of a word with a Persian one. */
    private static String joined(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s", "")
                .replace('ی', 'ي');
    }

    @Test
    void a_character_that_no_font_has_is_told_by_its_number() {
        var pdf = doorList(Language.DE, List.of("Li 李 Wei", "Bell\u0000\u0007Name"))
                .isAccessible();

        assertThat(pdf.text()).contains("Li [U+674E] Wei").contains("BellName");
        assertThat(pdf.boxesForUnknown()).isZero();
    }

    @Test
    void many_lists_make_one_document_with_a_bookmark_each() {
        var list = new DoorListView.DoorList("Forum 1", "Runde 1", "", List.of("Ana"));
        var empty = new DoorListView.DoorList("Forum 2", "Runde 2", "Saal", List.of());
        var pdf = rendered(Language.DE, List.of(list, empty)).isAccessible();

        assertThat(pdf.pages()).isEqualTo(2);
        assertThat(pdf.bookmarks()).containsExactly("Forum 1", "Forum 2");
        assertThat(pdf.text()).contains("eine Person").contains("niemand angemeldet");
    }

    @Test
    void nothing_is_fetched_whatever_a_document_names(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret.css"), "body::before { content: 'from a file' }");
        var file = secret.toUri().toString();

        var asked = askedFor(there -> {
            var pdf = new PrintedPdf(documents.ofHtml(hostile(there, file), Language.DE));
            assertThat(pdf.text()).contains("still here").doesNotContain("from a file");
        });
        assertThat(asked).isEmpty();
    }

    @Test
    void control_without_the_locks_a_document_does_fetch() {
        var asked = askedFor(there -> new PdfRendererBuilder()
                .withW3cDocument(PdfSource.of(hostile(there, "file:///"), Language.DE, new PdfFonts()), there)
                .toStream(OutputStream.nullOutputStream())
                .run());

        assertThat(asked).contains("/link.css", "/img.png");
    }

    private interface Rendering {
        void with(String there) throws IOException;
    }

    private static List<String> askedFor(Rendering rendering) {
        var asked = new CopyOnWriteArrayList<String>();
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                asked.add(exchange.getRequestURI().toString());
                exchange.sendResponseHeaders(404, -1);
                exchange.close();
            });
            server.start();
            try {
                rendering.with("http://127.0.0.1:" + server.getAddress().getPort());
            } finally {
                server.stop(0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return asked;
    }

    private static String hostile(String there, String file) {
        return """
                <html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title><meta name="subject" content="t"/>
                <link rel="stylesheet" type="text/css" href="%1$s/link.css"/>
                <link rel="stylesheet" type="text/css" href="%2$s"/>
                <style>@import url("%1$s/import.css"); @font-face { font-family: x; src: url("%1$s/font.ttf"); }
                em { font-family: x } p { background-image: url("%1$s/background.png"); list-style-image: url("%1$s/list.png") }</style>
                </head><body background="%1$s/body.png"><p>still here</p>
                <img alt="a" src="%1$s/img.png"/><img alt="b" src="//127.0.0.1/relative.png"/><img alt="c" src="%2$s"/>
                <object data="%1$s/object.svg" type="image/svg+xml">o</object><embed src="%1$s/embed"/>
                <iframe src="%1$s/iframe"></iframe><a href="%1$s/attached" download="x">d</a>
                <a href="%1$s/followed-by-people-only">l</a>
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><image xlink:href="%1$s/svg.png"/></svg>
                </body></html>
                """.formatted(there, file);
    }

    @Test
    void no_entity_can_name_a_file() {
        var html = "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><html><body>&x;</body></html>";

        assertThatThrownBy(() -> documents.ofHtml(html, Language.DE)).hasMessageContaining("not well-formed");
    }

    private PrintedPdf doorList(Language language, List<String> names) {
        return rendered(
                language,
                List.of(new DoorListView.DoorList("Forum 2 · Vielfalt", "Runde 1 · 14–15 Uhr", "Saal", names)));
    }

    private PrintedPdf rendered(Language language, List<DoorListView.DoorList> lists) {
        var page = new Page(language, TEXTS, "/", "", URI.create("http://localhost"), "/assets", false, null);
        var view = new DoorListView(page, "Kulturkonferenz", "4. Dezember, 18 Uhr", lists);
        return new PrintedPdf(documents.render(DoorListView.TEMPLATE, view, language));
    }
}
