package foyer.programme.pages;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.testing.Browser;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenSeed;
import foyer.testing.MovableClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The programme as a reader meets it, in a browser that runs no scripts unless axe needs them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "server.port=0")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenSeed.class)
class ProgrammePagesTest {
    private static final String EVENT = "/events/kulturkonferenz-14";
    private static Browser browser;

    @Value("${local.server.port}")
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

    @AfterEach
    void back_to_the_live_phase() {
        clock.moveTo(GivenSeed.DURING_LIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {EVENT, EVENT + "/offerings/station-08"})
    void what_most_people_read_is_accessible_quiet_and_fits_in_both_themes(String path) {
        look(path, "de", "390", browser.phone());
        look(path, "de", "1280-dark", browser.desk().dark());
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                EVENT,
                EVENT + "?track=dimension-1",
                EVENT + "?level=none",
                EVENT + "/offerings/forum-5",
                EVENT + "/sessions/chancen-erkennen",
                EVENT + "/sessions/einordnen",
                EVENT + "/sessions/kulturpolitisches-konzept",
                EVENT + "/people/charlotte-triebus",
                EVENT + "/people/nobody"
            })
    void every_page_is_accessible_quiet_and_fits_in_every_language(String path) {
        look(path, "de", "320", browser.phone().wide(320));
        look(path, "de", "1280-dark", browser.desk().dark());
        look(path, "en", "1280", browser.desk());
        look(path, "simple", "390-dark", browser.phone().dark());
    }

    private void look(String path, String lang, String name, Browser.Window window) {
        var address = at(path) + (path.contains("?") ? "&" : "?") + "lang=" + lang;
        try (var visit = window.at(address)) {
            visit.picture("programme" + path.replaceAll("[/?=]+", "-") + "-" + lang + "-" + name);
            visit.isQuiet().fits().isAccessible();
            assertThat(visit.page().locator("h1").count()).isEqualTo(1);
        }
    }

    @Test
    void the_start_page_leads_to_the_event() {
        try (var visit = browser.phone().withoutJavaScript().at(at("/"))) {
            visit.page().click("text=14. Westfälische Kulturkonferenz");
            assertThat(visit.page().url()).isEqualTo(at(EVENT));
            assertThat(visit.page().title()).isEqualTo("14. Westfälische Kulturkonferenz");
        }
    }

    @Test
    void the_day_shows_times_only_where_the_programme_gives_them() {
        try (var visit = browser.desk().withoutJavaScript().at(at(EVENT))) {
            assertThat(visit.page().locator(".day__time").allInnerTexts())
                    .containsExactly("ab 9:00", "10:00", "10:15", "13:00", "14:00", "15:00", "15:30", "16:30", "17:00");
            assertThat(visit.page().locator("#at-verabschiedung .day__time").count())
                    .isZero();
            assertThat(visit.page().locator("#at-einordnen .day__block h3").allInnerTexts())
                    .hasSize(3)
                    .last()
                    .isEqualTo("Chancen erkennen, Risiken minimieren");
            assertThat(visit.page().locator("#at-einordnen .sides dt").allInnerTexts())
                    .containsExactly("Kulturverwaltung", "Kulturorganisation", "Kulturwirtschaft und Freie Szene");
        }
    }

    @Test
    void the_main_action_and_the_seats_follow_the_dates_of_registration() {
        assertThat(actionAndSeats(GivenSeed.BEFORE))
                .isEqualTo(List.of("Anmeldung ab Montag, 3. November 2025, 9 Uhr", "18 Plätze"));
        assertThat(actionAndSeats(GivenSeed.DURING_WISHES))
                .isEqualTo(List.of("Anmelden und zwei Runden wählen", "18 Plätze"));
        assertThat(actionAndSeats(GivenSeed.DURING_LIVE))
                .isEqualTo(List.of("Anmelden und zwei Runden wählen", "noch 18 Plätze"));
        assertThat(actionAndSeats(GivenSeed.CLOSED)).isEqualTo(List.of("Die Anmeldung ist beendet.", "noch 18 Plätze"));
    }

    private List<String> actionAndSeats(Instant now) {
        clock.moveTo(now);
        try (var visit = browser.desk().withoutJavaScript().at(at(EVENT))) {
            return List.of(
                    visit.page().locator(".hero__action > *").first().innerText(),
                    visit.page().locator("#station-01 .round__left").first().innerText());
        }
    }

    @Test
    void filters_combine_by_links_and_lead_back_to_all() {
        try (var visit = browser.phone().withoutJavaScript().at(at(EVENT))) {
            assertThat(visit.page().locator(".offering").count()).isEqualTo(15);
            visit.page().click(".chips >> text=Basis");
            visit.page().click(".chips >> text=Stationen");
            assertThat(visit.page().url()).isEqualTo(at(EVENT + "?level=basis&kind=station#choose"));
            assertThat(visit.page().locator(".chips [aria-current]").allInnerTexts())
                    .containsExactly("Basis", "Stationen", "alle");
            assertThat(visit.page().locator(".offering").count()).isEqualTo(7);
            assertThat(visit.page().innerText(".count")).startsWith("7 Treffer im Programm");
            visit.page().click("text=Alle Angebote zeigen");
            assertThat(visit.page().locator(".offering").count()).isEqualTo(15);
        }
    }

    @Test
    void a_filter_that_does_not_exist_is_left_out_and_the_page_says_so() {
        try (var visit = browser.phone().withoutJavaScript().at(at(EVENT + "?level=%3Cscript%3E&kind=forum"))) {
            assertThat(visit.status()).isEqualTo(200);
            assertThat(visit.page().locator(".offering").count()).isEqualTo(5);
            assertThat(visit.page().innerText(".notice")).startsWith("Diese Auswahl kennt das Programm nicht.");
        }
    }

    @Test
    void a_choice_that_nothing_fits_shows_the_way_back() {
        try (var visit = browser.phone().withoutJavaScript().at(at(EVENT + "?level=basis&kind=forum"))) {
            assertThat(visit.page().locator(".offering").count()).isZero();
            assertThat(visit.page().innerText(".count"))
                    .isEqualTo("Dazu gibt es nichts im Programm. Alle Angebote zeigen");
        }
    }

    @Test
    void an_offering_says_all_a_person_needs_and_can_be_wished_for() {
        try (var visit = browser.phone().withoutJavaScript().at(at(EVENT + "/offerings/station-08"))) {
            var page = visit.page();
            assertThat(page.innerText("h1")).isEqualTo("Übersetzen, transkribieren und zusammenfassen");
            assertThat(page.innerText(".level")).isEqualTo("Fortgeschritten");
            assertThat(page.locator(".round__name").allInnerTexts())
                    .containsExactly("Runde 1 · 14:00", "Runde 2 · 15:30");
            assertThat(page.getAttribute("text=Auf die Wunschliste", "href"))
                    .isEqualTo(EVENT + "/registrations/new?wish=station-08");
            page.click(".people >> text=Christian Müller");
            assertThat(page.innerText("h1")).isEqualTo("Christian Müller");
        }
    }

    @Test
    void who_appears_twice_is_linked_to_both() {
        assertThat(appearances("charlotte-triebus"))
                .containsExactly(
                        EVENT + "/sessions/precious-camouflage",
                        EVENT + "/sessions/chancen-erkennen",
                        EVENT + "/offerings/forum-5");
        assertThat(appearances("barbara-rueschoff-parzinger"))
                .containsExactly(
                        EVENT + "/sessions/chancen-erkennen",
                        EVENT + "/sessions/verabschiedung",
                        EVENT + "/sessions/kulturpolitisches-konzept");
        assertThat(appearances("prasanna-oommen")).containsExactly(EVENT);
    }

    private List<String> appearances(String person) {
        try (var visit = browser.phone().withoutJavaScript().at(at(EVENT + "/people/" + person))) {
            return visit.page().locator(".people a").all().stream()
                    .map(a -> a.getAttribute("href"))
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/offerings/station-99", "/sessions/%F0%9F%98%80", "/people/nobody"})
    void an_unknown_item_is_a_calm_404_that_leads_back(String path) {
        try (var visit = browser.phone().withoutJavaScript().at(at(EVENT + path))) {
            assertThat(visit.status()).isEqualTo(404);
            visit.page().click("main >> text=Zum Programm");
            assertThat(visit.page().url()).isEqualTo(at(EVENT));
        }
    }

    @Test
    void on_an_English_page_German_texts_say_so_and_others_do_not() {
        try (var visit = browser.desk().withoutJavaScript().in("en-GB").at(at(EVENT))) {
            assertThat(visit.page().getAttribute("html", "lang")).isEqualTo("en");
            assertThat(visit.page().innerText("h1")).isEqualTo("14th Westphalian Culture Conference");
            assertThat(visit.page().getAttribute("h1", "lang")).isNull();
        }
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
