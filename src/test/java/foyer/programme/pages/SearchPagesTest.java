package foyer.programme.pages;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.testing.Browser;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenSeed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Looking for something on the programme page, without scripts. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "server.port=0")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenSeed.class)
class SearchPagesTest {
    private static final String EVENT = "/events/kulturkonferenz-14";
    private static Browser browser;

    @Value("${local.server.port}")
    int port;

    @BeforeAll
    static void open() {
        browser = Browser.start();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void words_are_looked_for_and_the_other_choices_stay() {
        try (var visit = browser.phone().withoutJavaScript().at(at("?kind=station"))) {
            var page = visit.page();
            page.fill("#field-q", "übersetzung");
            page.click(".search button");
            assertThat(page.url())
                    .contains("kind=station")
                    .contains("q=%C3%BCbersetzung")
                    .endsWith("#choose");
            assertThat(page.locator(".offering h4").allInnerTexts())
                    .contains("Übersetzen, transkribieren und zusammenfassen");
            assertThat(page.inputValue("#field-q")).isEqualTo("übersetzung");
            page.click(".chips >> text=Fortgeschritten");
            assertThat(page.url()).contains("level=fortgeschritten&kind=station&q=%C3%BCbersetzung");
            page.click("text=Alle Angebote zeigen");
            assertThat(page.locator(".offering").count()).isEqualTo(15);
        }
    }

    @Test
    void a_person_is_found_by_a_slip_and_by_choice() {
        try (var visit = browser.phone().withoutJavaScript().at(at("?q=Charlote+Tribus"))) {
            var page = visit.page();
            assertThat(page.innerText(".notice")).startsWith("Genau so steht es nicht im Programm.");
            assertThat(page.locator(".people__name >> text=Charlotte Triebus").count())
                    .isEqualTo(1);
            page.fill("#field-q", "");
            page.selectOption("#field-person", "christian-mueller");
            page.click(".search button");
            assertThat(page.locator(".offering").count()).isEqualTo(1);
            assertThat(page.locator("#station-08").count()).isEqualTo(1);
        }
    }

    @Test
    void what_cannot_be_found_says_what_to_do_and_keeps_what_was_typed() {
        says("Xylophon", "Dazu steht nichts im Programm. Versuchen Sie es mit weniger");
        says("und der die", "Danach lässt sich nicht suchen");
        says("a".repeat(5000), "Ihre Suche ist zu lang.");
        says("<script>alert(1)</script> \u0000 \" ' %s", "Dazu steht nichts im Programm.");
    }

    private void says(String typed, String note) {
        var query = "?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
        try (var visit = browser.phone().withoutJavaScript().at(at(query))) {
            assertThat(visit.status()).isEqualTo(200);
            assertThat(visit.page().innerText(".notice")).startsWith(note);
            assertThat(visit.page().inputValue("#field-q")).isEqualTo(typed.replace("\u0000", "\ufffd"));
            visit.isQuiet();
        }
    }

    @Test
    void the_form_is_accessible_and_fits() {
        try (var visit = browser.phone().at(at("?q=Musikk&lang=simple"))) {
            visit.isAccessible().isQuiet();
            visit.page().locator("#choose").scrollIntoViewIfNeeded();
            visit.page().setViewportSize(320, 844);
            visit.fits();
            visit.page()
                    .locator("#choose")
                    .screenshot(new com.microsoft.playwright.Locator.ScreenshotOptions()
                            .setPath(java.nio.file.Path.of("target/pictures/programme-search-320.png")));
            visit.page().setViewportSize(1280, 900);
            visit.page()
                    .locator("#choose")
                    .screenshot(new com.microsoft.playwright.Locator.ScreenshotOptions()
                            .setPath(java.nio.file.Path.of("target/pictures/programme-search-1280.png")));
        }
    }

    private String at(String query) {
        return "http://localhost:" + port + EVENT + query;
    }
}
