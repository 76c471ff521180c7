package foyer.console.seats;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import foyer.console.GivenTeam;
import foyer.console.OnTheTeam;
import foyer.platform.security.Credentials;
import foyer.platform.security.Role;
import foyer.platform.security.SignInLinks;
import foyer.registration.AnswerSeatOffer;
import foyer.registration.CancelRegistration;
import foyer.registration.GivenRegistrations;
import foyer.registration.Registration;
import foyer.testing.Browser;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import foyer.testing.Visit;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Seats that come and go, as people and the team see it in a browser: moved up, offered, taken, lapsed, more and fewer. */
@OnTheTeam
@Tag("long")
class SeatsJourneyTest {
    private static final Instant CLOSE = Instant.parse("2030-03-30T10:00:00Z");

    @Value("${local.server.port}")
    int port;

    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    CancelRegistration cancelRegistration;

    @Autowired
    AnswerSeatOffer answerSeatOffer;

    @Autowired
    Credentials credentials;

    @Autowired
    SignInLinks links;

    @Autowired
    MovableClock clock;

    @Test
    void moved_up_then_asked_then_taken_and_another_lapses() {
        clock.moveTo(GivenEvents.DURING_LIVE);
        var event = given.event().offering("choir", 1).offering("drums", 3).live();
        var anna = people.registersAndConfirms(event, "anna", "choir");
        var ben = people.registersAndConfirms(event, "ben", "choir", "drums");
        var carla = people.registersAndConfirms(event, "carla", "choir", "drums");
        var dora = people.registersAndConfirms(event, "dora", "choir", "drums");
        try (var browser = Browser.start();
                var visit = browser.phone().at(myDay(ben))) {
            cancelRegistration.of(anna.id());
            visit.page().reload();
            assertThat(visit.page().locator(".day__item--own").innerText()).contains("choir");
            looksRight(visit);

            clock.moveTo(CLOSE);
            cancelRegistration.of(ben.id());
            visit.page().navigate(myDay(carla));
            assertThat(visit.page().locator(".notice").first().innerText()).contains("Bitte antworten Sie bis");
            looksRight(visit);
            presses(visit.page(), "form[action$='/acceptance'] button");
            assertThat(visit.page().locator(".notice").first().innerText()).contains("Der Platz gehört Ihnen");
            looksRight(visit);

            cancelRegistration.of(carla.id());
            visit.page().navigate(myDay(dora));
            clock.moveBy(Duration.ofDays(1));
            while (answerSeatOffer.endOne()) {
                // until none is left
            }
            presses(visit.page(), "form[action$='/acceptance'] button");
            assertThat(visit.page().locator(".notice").first().innerText()).contains("gilt nicht mehr");
            assertThat(visit.page().locator(".day__item--own").innerText()).contains("drums");
            looksRight(visit);
        }
    }

    @Test
    void the_team_gives_more_seats_and_then_fewer_than_are_taken() {
        clock.moveTo(GivenEvents.DURING_LIVE);
        var event = given.event().offering("choir", 1).offering("drums", 2).live();
        var anna = people.registersAndConfirms(event, "anna", "choir", "drums");
        var ben = people.registersAndConfirms(event, "ben", "choir");
        try (var browser = Browser.start();
                var visit = browser.phone().at("http://localhost:" + port + path())) {
            presses(visit.page(), "main form button");
            resizes(visit, event, "2");
            assertThat(visit.page().locator(".notice").innerText()).contains("geändert");
            assertThat(people.has(event, ben)).containsExactly("choir@1");
            looksRight(visit);

            resizes(visit, event, "1");
            assertThat(visit.page().locator("main").innerText())
                    .contains("anna")
                    .contains("ben");
            looksRight(visit);
            visit.page().check("input[value='ask']");
            visit.page().selectOption("select[name='to']", "drums");
            presses(visit.page(), "form.form .actions button");
            assertThat(visit.page().locator(".notice").first().innerText()).contains("gefragt");
            looksRight(visit);

            visit.page().navigate(myDay(anna));
            presses(visit.page(), "form[action$='/refusal'] button");
            looksRight(visit);
            resizes(visit, event, "1");
            visit.page().check("input[value='over-book']");
            visit.page().fill("textarea[name='reason']", "Die Säule nimmt einen Platz.");
            presses(visit.page(), "form.form .actions button");
            assertThat(visit.page().locator("main").innerText()).contains("Die Säule");
            looksRight(visit);
        }
    }

    private void resizes(Visit visit, GivenEvent event, String seats) {
        visit.page().navigate("http://localhost:" + port + GivenTeam.at(event, "/seats/choir/1/capacity"));
        looksRight(visit);
        visit.page().fill("input[name='seats']", seats);
        presses(visit.page(), "form.form .actions button");
    }

    private String path() {
        return links.make(Role.ORGANISER, Duration.ofHours(1)).getPath();
    }

    private String myDay(Registration registration) {
        return "http://localhost:" + port + "/registrations/"
                + credentials.manage(registration.id().value(), registration.generation());
    }

    private static void presses(Page page, String selector) {
        page.waitForNavigation(() -> page.locator(selector).first().click());
    }

    private static void looksRight(Visit visit) {
        visit.isAccessible().fits();
        visit.page().setViewportSize(320, 844);
        visit.fits();
        visit.page().setViewportSize(390, 844);
    }
}
