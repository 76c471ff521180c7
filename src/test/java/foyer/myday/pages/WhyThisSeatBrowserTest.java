package foyer.myday.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import foyer.allocation.AllocateEvent;
import foyer.allocation.ExplainRuns;
import foyer.platform.security.Credentials;
import foyer.programme.Programmes;
import foyer.registration.GivenRegistrations;
import foyer.registration.Registration;
import foyer.testing.Browser;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.GivenSeed;
import foyer.testing.MovableClock;
import foyer.testing.Visit;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** From the wishes to "Warum dieser Platz?", in a real browser: by keyboard, without scripts, narrow and wide, light and dark. */
@Tag("long")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"foyer.jobs.enabled=false", "FOYER_EXAMPLE=true", "test=why"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenSeed.class)
@DirtiesContext
class WhyThisSeatBrowserTest {
    private static final Instant AFTER_WISHES = Instant.parse("2025-11-17T08:00:00Z");

    @Value("${local.server.port}")
    int port;

    @Autowired
    Programmes programmes;

    @Autowired
    GivenRegistrations people;

    @Autowired
    AllocateEvent allocateEvent;

    @Autowired
    ExplainRuns explainRuns;

    @Autowired
    Credentials credentials;

    @Autowired
    MovableClock clock;

    @Test
    void who_wished_finds_the_fingerprint_first_and_then_reason_and_number() {
        clock.moveTo(GivenSeed.DURING_WISHES);
        for (int i = 0; i < 25; i++) {
            people.registersAndConfirms(event(), "guest" + i, "station-08@1", "forum-2@2", "station-09@1");
        }
        var mina = people.registersAndConfirms(event(), "mina", "forum-2@2", "station-08@1", "station-09@1");

        try (var browser = Browser.start()) {
            try (var visit = browser.phone().at(address(mina))) {
                assertThat(visit.page().locator("main")).containsText("Fingerabdruck der Zufallszahl");
                visit.picture("mein-tag-lot-before-390").isQuiet().fits().isAccessible();
            }

            clock.moveTo(AFTER_WISHES);
            assertThat(allocateEvent.by(GivenSeed.SLUG)).isInstanceOf(AllocateEvent.Outcome.Published.class);
            explainRuns.whatIsLeft();

            opensByKeyboard(browser, mina);
            opensWithoutScripts(browser, mina);
            looksRight(browser, mina);
        }
    }

    private void opensByKeyboard(Browser browser, Registration mina) {
        try (var visit = browser.phone().at(address(mina))) {
            var page = visit.page();
            visit.firstScreen("mein-tag-why-390-first");
            var code = page.locator(".qr svg").boundingBox();
            assertThat(code.y + code.height).as("the code's lower edge").isLessThanOrEqualTo(844);
            var first = page.locator("details.reason").first();
            assertThat(first.locator("p").first()).isHidden();
            first.locator("summary").focus();
            page.keyboard().press("Enter");
            assertThat(first.locator("p").first()).isVisible();
            assertThat(first).containsText("Weiter oben auf Ihrer Liste stand Station 08");
            assertThat(first.locator("summary").boundingBox().height).isGreaterThanOrEqualTo(44);
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForURL("**/lottery");
        }
    }

    private void opensWithoutScripts(Browser browser, Registration mina) {
        try (var visit = browser.phone().withoutJavaScript().at(address(mina))) {
            visit.page().locator("details.reason summary").first().click();
            assertThat(visit.page().locator("details.reason p").first()).isVisible();
        }
    }

    private void looksRight(Browser browser, Registration mina) {
        try (var visit = browser.desk().wide(320).at(address(mina))) {
            opened(visit).fits();
        }
        try (var visit = browser.phone().at(address(mina))) {
            opened(visit).picture("mein-tag-why-390").isQuiet().fits().isAccessible();
        }
        try (var visit = browser.phone().dark().at(address(mina) + "?lang=simple")) {
            opened(visit).picture("mein-tag-why-390-dark-simple").fits().isAccessible();
        }
        try (var visit = browser.desk().at(address(mina))) {
            opened(visit).picture("mein-tag-why-1280").isQuiet().fits().isAccessible();
        }
        try (var visit = browser.desk().dark().in("en-GB").at(address(mina))) {
            opened(visit).picture("mein-tag-why-1280-dark-en").isQuiet().fits().isAccessible();
        }
    }

    private static Visit opened(Visit visit) {
        Page page = visit.page();
        for (var summary : page.locator("details.reason summary").all()) {
            summary.click();
        }
        return visit;
    }

    private GivenEvent event() {
        return new GivenEvent(programmes.bySlug(GivenSeed.SLUG).orElseThrow());
    }

    private String address(Registration registration) {
        return "http://localhost:" + port + "/registrations/"
                + credentials.manage(registration.id().value(), registration.generation());
    }
}
