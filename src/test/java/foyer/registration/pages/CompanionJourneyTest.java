package foyer.registration.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import foyer.platform.security.Credentials;
import foyer.registration.CancelRegistration;
import foyer.registration.GivenRegistrations;
import foyer.registration.Registration;
import foyer.testing.Browser;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Coming as two, in a browser: wait for two seats, get them, come alone after all, cancel. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class CompanionJourneyTest {
    private static Browser browser;

    @LocalServerPort
    int port;

    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    CancelRegistration cancelRegistration;

    @Autowired
    Credentials credentials;

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

    @BeforeEach
    void in_the_live_phase() {
        clock.moveTo(GivenEvents.DURING_LIVE);
    }

    @Test
    void a_pair_waits_moves_up_and_cancels() {
        var event = given.event().offering("choir", 2).offering("drums", 2).live();
        var ben = people.registersAndConfirms(event, "ben", "choir");
        var carla = people.registersAndConfirms(event, "carla", "choir");

        var anna = people.registersWithCompanion(event, "anna", "choir", "drums");
        people.confirms(anna);
        assertThat(people.companionHas(event, anna)).containsExactly("drums@1");

        try (var visit = browser.phone().at(myDay(anna))) {
            visit.picture("companion-waiting-390").isQuiet().fits().isAccessible();
            assertThat(visit.page().locator(".qr").count()).isEqualTo(2);
            assertThat(visit.page().innerText("main"))
                    .contains("Zwei Plätze: für Sie und Ihre Begleitperson", "Ticket Ihrer Begleitperson", "ohne Namen")
                    .contains("sobald hier zwei Plätze zugleich frei sind");
        }
        cancelRegistration.of(ben.id());
        cancelRegistration.of(carla.id());
        assertThat(people.companionHas(event, anna)).containsExactly("choir@1");

        try (var visit = browser.desk().at(myDay(anna) + "/cancellation")) {
            assertThat(visit.page().innerText("main")).contains("Das gilt für Sie und Ihre Begleitperson");
            visit.isAccessible();
            visit.page().click("main .button--danger");
            visit.page().waitForSelector("text=Ihre Anmeldung ist abgesagt");
        }
        assertThat(people.has(event, anna)).isEmpty();
        assertThat(people.companionHas(event, anna)).isEmpty();
    }

    @Test
    void a_companion_is_brought_later_or_refused_without_loss_and_left_at_home_again() {
        var event = given.event().offering("choir", 2).live();
        var ben = people.registersAndConfirms(event, "ben", "choir");
        var anna = people.registersAndConfirms(event, "anna", "choir");

        try (var visit = browser.desk().at(myDay(anna))) {
            Page page = visit.page();
            page.click("text=Begleitperson mitbringen");
            visit.isAccessible();
            page.fill("#field-companionName", "Bela");
            page.click("main form .button");
            page.waitForSelector("text=Dort ist kein zweiter Platz frei");
            assertThat(page.innerText("main"))
                    .contains("Dort ist kein zweiter Platz frei", "Forum choir · choir in Runde 1");
            assertThat(page.inputValue("#field-companionName")).isEqualTo("Bela");
            assertThat(people.has(event, anna)).containsExactly("choir@1");

            cancelRegistration.of(ben.id());
            page.click("main form .button");
            page.waitForSelector("text=Ihre Begleitperson ist dabei");
            assertThat(page.innerText("main")).contains("Bela");
            visit.picture("companion-1280").isAccessible();
            assertThat(people.companionHas(event, anna)).containsExactly("choir@1");

            page.click("text=Begleitperson ändern");
            visit.picture("companion-change-1280").isAccessible();
            page.click("text=Ohne Begleitperson kommen");
            page.waitForSelector("text=Sie kommen allein");
            assertThat(page.locator(".qr").count()).isEqualTo(1);
        }
        assertThat(people.has(event, anna)).containsExactly("choir@1");
    }

    @Test
    @Tag("long")
    void the_pages_are_accessible_and_fit_on_a_narrow_screen_in_every_language_form() {
        var event = given.event().offering("choir", 4).live();
        var anna = people.registersAndConfirmsWithCompanion(event, "anna", "choir");

        for (String language : new String[] {"de", "en", "simple"}) {
            try (var visit = browser.phone().wide(320).at(form(event) + "?lang=" + language)) {
                visit.isQuiet().fits().isAccessible();
            }
            try (var visit = browser.phone().wide(320).dark().at(myDay(anna) + "/companion?lang=" + language)) {
                visit.isQuiet().fits().isAccessible();
            }
            try (var visit = browser.phone().wide(320).at(myDay(anna) + "?lang=" + language)) {
                visit.isQuiet().fits().isAccessible();
            }
        }
    }

    private String form(GivenEvent event) {
        return "http://localhost:" + port + "/events/" + event.slug() + "/registrations/new";
    }

    private String myDay(Registration registration) {
        return "http://localhost:" + port + "/registrations/"
                + credentials.manage(registration.id().value(), registration.generation());
    }
}
