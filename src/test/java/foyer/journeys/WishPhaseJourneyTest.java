package foyer.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import foyer.allocation.AllocateEvent;
import foyer.testing.Browser;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenSeed;
import foyer.testing.MovableClock;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Wishes first, seats for all at once: a Foyer of its own, as a run cannot be taken back. */
@Tag("long")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "foyer.journeys=wishes")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({GivenSeed.class, SeedFoyer.class})
class WishPhaseJourneyTest {
    private static final String EMAIL = "nora@foyer.example";
    private static final Instant AFTER_WISHES = Instant.parse("2025-11-17T08:00:00Z");

    @Autowired
    SeedFoyer foyer;

    @Autowired
    AllocateEvent allocateEvent;

    @Autowired
    MovableClock clock;

    @Test
    void who_wishes_in_time_finds_the_seats_after_the_allocation() {
        clock.moveTo(GivenSeed.DURING_WISHES);
        try (var browser = Browser.start();
                var visit = browser.phone().at(foyer.event("/registrations/new?wish=station-08"))) {
            var page = visit.page();
            registers(page);
            var myDay = confirms(page);

            clock.moveTo(AFTER_WISHES);
            assertThat(allocateEvent.by(GivenSeed.SLUG)).isInstanceOf(AllocateEvent.Outcome.Published.class);

            var letter = foyer.mails().to(EMAIL, "seats");
            assertThat(letter.subject()).isEqualTo("Ihre Plätze: 14. Westfälische Kulturkonferenz");
            assertThat(letter.text()).contains("Übersetzen, transkribieren und zusammenfassen", "KI und Datenschutz");
            page.navigate(foyer.at(myDay));
            assertThat(page.locator(".ticket__title").allInnerTexts())
                    .containsExactlyInAnyOrder(
                            "Station 08 · Übersetzen, transkribieren und zusammenfassen",
                            "Forum 2 · KI und Datenschutz");
            assertThat(page.locator(".qr svg")).isVisible();
            visit.isQuiet();
        }
    }

    private static void registers(Page page) {
        page.selectOption("select[name=add]", "forum-2");
        page.click("button[value=add]");
        assertThat(page.locator("input[name=wish]")).hasCount(2);
        page.fill("#field-name", "Nora Hübner");
        page.fill("#field-email", EMAIL);
        page.check("[name='consent.privacy']");
        page.click("form.form > .actions button");
        page.waitForURL("**/receipts/*");
    }

    /** Returns the path of Mein Tag, where no seat stands yet. */
    private String confirms(Page page) {
        page.navigate(foyer.at(foyer.mails().to(EMAIL, "received").link()));
        page.click("text=Anmeldung bestätigen");
        page.waitForURL("**?done=confirmed");
        assertThat(page.locator("main")).containsText("Ihre Wünsche sind bei uns");
        assertThat(page.locator(".ranked li")).hasCount(2);
        return foyer.mails().to(EMAIL, "confirmed").link();
    }
}
