package foyer.registration.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import foyer.testing.Browser;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenSeed;
import foyer.testing.MovableClock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The language form can be changed in the middle of anything, and nothing is lost, with and without JavaScript. */
@Tag("long")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenSeed.class)
class LanguageSwitchTest {
    private static final String FORM = "/events/" + GivenSeed.SLUG + "/registrations/new";
    private static Browser browser;

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    @BeforeAll
    static void open() {
        browser = Browser.start();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void a_half_filled_form_keeps_all_that_was_typed() {
        clock.moveTo(GivenSeed.DURING_WISHES);
        for (var window : List.of(browser.desk(), browser.desk().withoutJavaScript())) {
            try (var visit = window.at(at(FORM + "?wish=station-08"))) {
                var page = visit.page();
                page.fill("#field-name", "Renate \"Rena\" <Kessler>");
                page.fill("#field-email", "renate@");
                page.fill("#field-concern", "Zwei\nZeilen");
                page.check("[name='consent.photos']");
                page.selectOption("#field-add", "forum-2");

                into(page, "Einfache Sprache");

                assertThat(page.textContent("h1")).isEqualTo("Anmelden");
                assertThat(page.textContent("main")).contains("Das dauert etwa drei Minuten. Dann bekommen Sie");
                into(page, "English");

                assertThat(page.textContent("h1")).isEqualTo("Register");
                assertThat(page.getAttribute("html", "lang")).isEqualTo("en");
                assertThat(page.inputValue("#field-name")).isEqualTo("Renate \"Rena\" <Kessler>");
                assertThat(page.inputValue("#field-email")).isEqualTo("renate@");
                assertThat(page.inputValue("#field-concern")).isEqualTo("Zwei\nZeilen");
                assertThat(page.isChecked("[name='consent.photos']")).isTrue();
                assertThat(page.isChecked("[name='consent.privacy']")).isFalse();
                assertThat(page.inputValue("input[name=wish]")).isEqualTo("station-08");
                assertThat(page.inputValue("#field-add")).isEqualTo("forum-2");
                assertThat(page.url()).doesNotContain("enate", "lang=");
            }
        }
    }

    @Test
    void mails_follow_the_page_until_somebody_chooses_their_language() {
        clock.moveTo(GivenSeed.DURING_WISHES);
        try (var visit = browser.desk().at(at(FORM))) {
            var page = visit.page();
            into(page, "Einfache Sprache");
            assertThat(page.inputValue("#field-language")).isEqualTo("simple");

            page.selectOption("#field-language", "de");
            into(page, "English");
            assertThat(page.inputValue("#field-language")).isEqualTo("de");
        }
    }

    @Test
    void a_refused_form_keeps_what_was_typed_and_enter_still_sends() {
        clock.moveTo(GivenSeed.DURING_WISHES);
        try (var visit = browser.desk().withoutJavaScript().at(at(FORM))) {
            var page = visit.page();
            page.fill("#field-name", "Renate Kessler");
            page.press("#field-name", "Enter");
            assertThat(page.textContent(".errors")).contains("Bitte tragen Sie Ihre E-Mail-Adresse ein.");

            into(page, "English");

            assertThat(page.inputValue("#field-name")).isEqualTo("Renate Kessler");
            page.press("#field-name", "Enter");
            assertThat(page.textContent(".errors")).contains("Please enter your e-mail address.");
        }
    }

    @Test
    void who_came_too_late_keeps_what_they_wrote_in_sight() {
        clock.moveTo(GivenSeed.DURING_WISHES);
        try (var visit = browser.desk().at(at(FORM))) {
            var page = visit.page();
            page.fill("#field-name", "Renate Kessler");
            page.fill("#field-concern", "Was bleibt?");
            clock.moveTo(GivenSeed.CLOSED);
            page.click("main button.button:has-text('Anmelden')");
            assertThat(page.textContent("main")).contains("Sie sind nicht angemeldet", "Was bleibt?");

            into(page, "English");

            assertThat(page.textContent("main")).contains("Was bleibt?", "Renate Kessler");
            assertThat(page.getAttribute("html", "lang")).isEqualTo("en");
            visit.isAccessible().fits();
        }
    }

    @Test
    void a_page_that_says_what_failed_can_be_read_in_each_language_form() {
        try (var visit = browser.desk().at(at("/gibt-es-nicht"))) {
            into(visit.page(), "English");
            assertThat(visit.page().textContent("h1")).isEqualTo("There is no such page");
        }
        try (var visit = browser.desk().at(at("/"))) {
            var page = visit.page();
            page.evaluate(
                    "() => { const f = document.createElement('form'); f.method = 'post'; f.action = '/'; document.body.append(f); f.submit(); }");
            page.waitForSelector("text=Das geht auf dieser Seite nicht");
            var number = page.textContent("main .small").replaceAll(".*: ", "");
            into(page, "English");
            assertThat(page.textContent("h1")).isEqualTo("This page cannot do that");
            assertThat(page.textContent("main")).contains(number);
        }
    }

    private static void into(Page page, String language) {
        page.click(".top__wide .languages :is(a, button):has-text('" + language + "')");
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
