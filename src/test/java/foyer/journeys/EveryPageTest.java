package foyer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import foyer.testing.Browser;
import foyer.testing.Visit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page of the way, looked at by axe on a phone, one theme a test. */
@OnTheSeedEvent
class EveryPageTest {
    @Autowired
    SeedFoyer foyer;

    @Test
    void light() {
        try (var browser = Browser.start()) {
            goesAllTheWay(browser.phone(), "ole@foyer.example");
        }
    }

    @Test
    void dark() {
        try (var browser = Browser.start()) {
            goesAllTheWay(browser.phone().dark(), "ada@foyer.example");
        }
    }

    private void goesAllTheWay(Browser.Window window, String email) {
        foyer.isLive();
        try (var visit = window.at(foyer.event(""))) {
            readsTheProgramme(visit);
            registers(visit, email);
            var letter = foyer.mails().to(email, "received");
            var manage = letter.link().replace("/confirmation", "");
            confirms(visit, manage);
            changesAWish(visit, manage);
            cancels(visit, manage);
            takesEverythingBack(visit, manage);
            getsLost(visit);
        }
    }

    private void readsTheProgramme(Visit visit) {
        looksRight(visit, "");
        for (var path : new String[] {
            "/offerings/station-08", "/sessions/chancen-erkennen", "/people/charlotte-triebus", "/lottery"
        }) {
            visit.page().navigate(foyer.event(path));
            looksRight(visit, path);
        }
    }

    private void registers(Visit visit, String email) {
        var page = visit.page();
        page.navigate(foyer.event("/registrations/new?wish=station-08"));
        looksRight(visit, "form");
        submits(page);
        assertThat(page.locator(".errors").isVisible()).isTrue();
        looksRight(visit, "form with errors");
        page.fill("#field-name", "Ole Brandt");
        page.fill("#field-email", email);
        page.check("[name='consent.privacy']");
        submits(page);
        page.waitForURL("**/receipts/*");
        looksRight(visit, "receipt");
    }

    private void confirms(Visit visit, String manage) {
        visit.page().navigate(foyer.at(manage));
        looksRight(visit, "Mein Tag awaiting");
        visit.page().navigate(foyer.at(manage + "/confirmation"));
        looksRight(visit, "confirmation");
        visit.page().click("main .actions button");
        visit.page().waitForURL("**?done=confirmed");
        looksRight(visit, "Mein Tag confirmed");
    }

    private void changesAWish(Visit visit, String manage) {
        visit.page().navigate(foyer.at(manage + "/wishes"));
        looksRight(visit, "wishes");
        for (String part : List.of("needs", "companion", "concerns", "mail-language")) {
            visit.page().navigate(foyer.at(manage + "/" + part));
            looksRight(visit, part);
        }
    }

    private void cancels(Visit visit, String manage) {
        visit.page().navigate(foyer.at(manage + "/cancellation"));
        looksRight(visit, "cancellation");
        visit.page().click("main .actions button");
        looksRight(visit, "cancelled");
        visit.page().navigate(foyer.at(manage));
        looksRight(visit, "Mein Tag cancelled");
    }

    private void takesEverythingBack(Visit visit, String manage) {
        visit.page().navigate(foyer.at(manage + "/personal-data"));
        looksRight(visit, "personal data");
        visit.page().navigate(foyer.at(manage + "/erasure"));
        looksRight(visit, "erasure");
        submits(visit.page());
        looksRight(visit, "erasure with an error");
        visit.page().check("[name='sure']");
        submits(visit.page());
        visit.page().waitForURL("**/erased");
        looksRight(visit, "erased");
        visit.page().navigate(foyer.event("/registrations/lost-link"));
        looksRight(visit, "lost link");
        visit.page().fill("#field-email", "somebody@example.org");
        submits(visit.page());
        looksRight(visit, "lost link sent");
    }

    private void getsLost(Visit visit) {
        for (var path : new String[] {"/registrations/unknown/confirmation", "/nowhere", "/events/nowhere"}) {
            visit.page().navigate(foyer.at(path));
            looksRight(visit, path);
        }
    }

    private static void submits(Page page) {
        page.waitForNavigation(() -> page.click("form.form > .actions button"));
    }

    private static void looksRight(Visit visit, String page) {
        visit.isAccessible().isQuiet().fits();
        visit.page().setViewportSize(320, 844);
        visit.fits();
        visit.page().setViewportSize(390, 844);
        assertThat(visit.page().locator("h1").count()).as("h1 of " + page).isEqualTo(1);
    }
}
