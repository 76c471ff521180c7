package foyer.registration.pages;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.testing.Browser;
import foyer.testing.Browser.Window;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import foyer.testing.Visit;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** The page before registration opens, and the line in front of the form, in a real browser: they go on by themselves. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class LineJourneyTest {
    @LocalServerPort
    int port;

    @Autowired
    GivenEvents given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private GivenEvent event;

    @BeforeEach
    void right_before_the_opening() {
        clock.moveTo(GivenEvents.OPENS.minus(Duration.ofSeconds(2)));
        event = given.event().offering("choir", 200).live();
    }

    @Test
    void registration_opens_by_itself() {
        try (var browser = Browser.start();
                var visit = browser.phone().at(form())) {
            visit.page().waitForSelector("[data-opens-alone]:not([hidden])");
            looksRight(visit);
            clock.moveTo(GivenEvents.OPENS.plusSeconds(5));
            visit.page().waitForSelector("#field-name");
        }
    }

    @Test
    void without_javascript_a_button_looks_whether_it_is_open() {
        try (var browser = Browser.start();
                var visit = browser.phone().withoutJavaScript().at(form())) {
            clock.moveTo(GivenEvents.OPENS.plusSeconds(5));
            visit.page().click("form[data-opens] button");
            visit.page().waitForSelector("#field-name");
        }
    }

    @Test
    void who_stands_in_line_sees_how_many_come_before_and_gets_in_when_it_is_their_turn() {
        try (var browser = Browser.start()) {
            standsInLine(browser.phone());
            atAnotherEvent();
            standsInLine(browser.desk().dark());
        }
    }

    private void standsInLine(Window window) {
        clock.moveTo(GivenEvents.OPENS.plusSeconds(5));
        crowd();
        try (var visit = window.at(form())) {
            assertThat(Integer.parseInt(visit.page().textContent("[data-line-before]")))
                    .isPositive();
            visit.page().waitForSelector("[data-line-alone]:not([hidden])");
            looksRight(visit);
            visit.page().reload();
            assertThat(visit.page().isVisible("[data-line-before]")).isTrue();
            everybodyIsIn();
            visit.page().waitForSelector("#field-name");
        }
    }

    private static void looksRight(Visit visit) {
        visit.isAccessible().isQuiet().fits();
        visit.page().setViewportSize(320, 844);
        visit.fits();
    }

    private void crowd() {
        jdbc.sql("""
                insert into registration.line_part (event_id, part, people)
                select :event, part, 200 from generate_series(0, 63) as part
                on conflict do nothing
                """).param("event", event.id().value()).update();
    }

    private void atAnotherEvent() {
        event = given.event().offering("choir", 200).live();
    }

    private void everybodyIsIn() {
        jdbc.sql("""
                insert into registration.line (event_id, let_in) values (:event, 1)
                on conflict (event_id) do update set let_in = 1
                """).param("event", event.id().value()).update();
    }

    private String form() {
        return "http://localhost:" + port + "/events/" + event.slug() + "/registrations/new";
    }
}
