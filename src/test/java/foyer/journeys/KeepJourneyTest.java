package foyer.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import foyer.testing.Browser;
import foyer.testing.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody waits for a better seat, likes the one they have after all, keeps it, and moves up again later. */
@OnTheSeedEvent
class KeepJourneyTest {
    @Autowired
    SeedFoyer foyer;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keeps_a_seat_and_changes_their_mind() {
        foyer.isLive();
        var full = new FullOffering(jdbc, "station-10");
        full.fill();
        try (var browser = Browser.start();
                var visit = browser.phone().at(foyer.event("/registrations/new?wish=station-10"))) {
            var page = visit.page();
            new Registering(foyer).with("station-09").as("Nora Keil", "nora.keil@foyer.example", page);
            page.locator(".ticket a", new Page.LocatorOptions().setHasText("Diesen Platz behalten"))
                    .first()
                    .click();
            looksRight(visit, "keep");
            page.click("main button.button");
            page.waitForURL("**?done=kept");
            assertThat(page.locator(".ticket")).containsText("Sie behalten diesen Platz.");
            looksRight(visit, "kept");
            page.locator(".ticket a", new Page.LocatorOptions().setHasText("Ändern"))
                    .first()
                    .click();
            assertThat(page.locator("h1")).hasText("Möchten Sie wieder nachrücken?");
            page.click("main button.button");
            page.waitForURL("**?done=moving");
            assertThat(page.locator(".ticket")).containsText("Diesen Platz behalten");
            visit.isQuiet();
        } finally {
            full.empty();
        }
    }

    private static void looksRight(Visit visit, String name) {
        var page = visit.page();
        visit.isAccessible().fits().picture(name + "-390");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        visit.isAccessible().picture(name + "-390-dark");
        page.setViewportSize(1280, 800);
        visit.fits().picture(name + "-1280-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        visit.isAccessible().picture(name + "-1280");
        page.setViewportSize(320, 844);
        visit.fits();
        page.setViewportSize(390, 844);
    }
}
