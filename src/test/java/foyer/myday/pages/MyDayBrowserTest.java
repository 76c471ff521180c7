package foyer.myday.pages;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.platform.mail.MailAccepted;
import foyer.platform.security.Credentials;
import foyer.programme.Programmes;
import foyer.registration.CancelRegistration;
import foyer.registration.GivenRegistrations;
import foyer.registration.Phases;
import foyer.registration.Registration;
import foyer.testing.Browser;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.GivenSeed;
import foyer.testing.MovableClock;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Mein Tag of the seed event in a real browser: both themes, all widths, on paper. */
@Tag("long")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"foyer.jobs.enabled=false", "FOYER_EXAMPLE=true"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenSeed.class)
@DirtiesContext
class MyDayBrowserTest {
    private static Browser browser;

    @Value("${local.server.port}")
    int port;

    @Autowired
    Programmes programmes;

    @Autowired
    GivenRegistrations people;

    @Autowired
    CancelRegistration cancelRegistration;

    @Autowired
    Credentials credentials;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Phases phases;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

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
        clock.moveTo(GivenSeed.DURING_LIVE);
        jdbc.sql("delete from registration.live_phase").update();
        new TransactionTemplate(transactions).executeWithoutResult(_ -> phases.goLive(event().id(), clock.instant()));
    }

    @Test
    void in_a_queue_with_a_phone_seats_and_code_stand_in_the_first_screen() {
        String address = address(seated());

        try (var visit = browser.phone().at(address)) {
            visit.firstScreen("mein-tag-390-first");
            var code = visit.page().locator(".qr svg").boundingBox();
            assertThat(code.width).isGreaterThanOrEqualTo(180);
            assertThat(code.y + code.height).isLessThanOrEqualTo(844);
        }
    }

    @Test
    void with_seats() {
        looksRight("mein-tag", address(seated()));
    }

    @Test
    void before_the_click() {
        Registration anna = people.registers(event(), "mina", "station-08", "forum-2");
        events.publishEvent(
                new MailAccepted(UUID.randomUUID(), "received", anna.id().value(), clock.instant()));

        looksRight("mein-tag-awaiting", address(anna));
    }

    @Test
    void after_cancelling() {
        Registration anna = people.registersAndConfirms(event(), "otto", "station-03");
        cancelRegistration.of(anna.id());

        looksRight("mein-tag-cancelled", address(anna));
    }

    @Test
    void while_wishes_are_gathered() {
        clock.moveTo(GivenSeed.DURING_WISHES);
        jdbc.sql("delete from registration.live_phase").update();
        Registration anna = people.registersAndConfirms(event(), "paula", "station-08", "forum-2@1", "station-03");

        looksRight("mein-tag-wishes", address(anna));
    }

    @Test
    void on_paper_the_ticket_stands_on_one_page() {
        try (var visit = browser.desk().wide(720).at(address(seated()))) {
            visit.onPaper().picture("mein-tag-paper");
            var ticket = visit.page().locator(".ticket").boundingBox();
            assertThat(ticket.y + ticket.height).isLessThan(960);
            assertThat(visit.page().locator(".qr svg").boundingBox().width).isGreaterThan(150);
        }
    }

    private void looksRight(String name, String address) {
        try (var visit = browser.desk().wide(320).at(address)) {
            visit.fits();
        }
        try (var visit = browser.phone().at(address + "?done=confirmed")) {
            visit.picture(name + "-390").isQuiet().fits().isAccessible();
        }
        try (var visit = browser.phone().dark().at(address)) {
            visit.picture(name + "-390-dark").isQuiet().fits().isAccessible();
        }
        try (var visit = browser.desk().at(address)) {
            visit.picture(name + "-1280").isQuiet().fits().isAccessible();
        }
        try (var visit = browser.desk().dark().in("en-GB").at(address)) {
            visit.picture(name + "-1280-dark-en").isQuiet().fits().isAccessible();
        }
    }

    /** Station 08 is full, so the second round brings the second wish. */
    private Registration seated() {
        for (int i = 0; i < 18; i++) {
            people.registersAndConfirms(event(), "guest" + i + "-" + UUID.randomUUID(), "station-08@2");
        }
        return people.registersAndConfirms(
                event(), "mina-" + UUID.randomUUID(), "forum-2@1", "station-08@2", "station-09");
    }

    private GivenEvent event() {
        return new GivenEvent(programmes.bySlug(GivenSeed.SLUG).orElseThrow());
    }

    private String address(Registration registration) {
        return "http://localhost:" + port + "/registrations/"
                + credentials.manage(registration.id().value(), registration.generation());
    }
}
