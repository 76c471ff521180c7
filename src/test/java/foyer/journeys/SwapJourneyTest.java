package foyer.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import foyer.testing.Browser;
import foyer.testing.Visit;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people change places: a code handed on, a yes, and another yes. Neither learns the other's name. */
@OnTheSeedEvent
class SwapJourneyTest {
    private static final String RIKE = "rike.sander@foyer.example";
    private static final String OMAR = "omar.haddad@foyer.example";

    @Autowired
    SeedFoyer foyer;

    @Test
    void both_agree_and_change_places() {
        foyer.isLive();
        try (var browser = Browser.start();
                var rike = browser.phone().at(foyer.event("/registrations/new?wish=station-02"));
                var omar = browser.phone().withoutJavaScript().at(foyer.event("/registrations/new?wish=station-05"))) {
            var rikes = new Registering(foyer).with("forum-3").as("Rike Sander", RIKE, rike.page());
            new Registering(foyer).with("forum-4").as("Omar Haddad", OMAR, omar.page());
            var had = seatOf(rike.page());
            var gets = seatOf(omar.page());

            var code = offers(rike);
            answers(omar.page(), code, had);
            accepts(rike, rikes);

            assertThat(rike.page().locator(".ticket__title").first()).hasText(gets);
            omar.page().reload();
            assertThat(omar.page().locator(".ticket__title").first()).hasText(had);
            Assertions.assertThat(foyer.mails().to(OMAR, "swapped").text()).doesNotContain("Rike");
            rike.isQuiet();
            omar.isQuiet();
        }
    }

    private String offers(Visit visit) {
        var page = visit.page();
        page.click("text=Plätze tauschen");
        looksRight(visit, "swap-offers");
        page.locator("button", new Page.LocatorOptions().setHasText("Zum Tausch anbieten"))
                .first()
                .click();
        assertThat(page.locator("main")).containsText("Geben Sie diesen Code weiter");
        looksRight(visit, "swap-code");
        return page.locator("main strong").first().innerText();
    }

    private void answers(Page page, String code, String had) {
        page.click("text=Plätze tauschen");
        page.fill("#field-code", "0000 0000 0000");
        page.click("text=Code prüfen");
        assertThat(page.locator(".errors")).containsText("Diesen Code gibt es nicht");
        assertThat(page.locator("#field-code")).hasValue("0000 0000 0000");
        page.fill("#field-code", code.toLowerCase(Locale.ROOT));
        page.click("text=Code prüfen");
        assertThat(page.locator("h1")).hasText("Möchten Sie tauschen?");
        assertThat(page.locator("main")).not().containsText("Rike");
        Assertions.assertThat(page.url()).doesNotContain(code.replace(" ", ""));
        Assertions.assertThat(page.locator(".lead").innerText()).contains(had.substring(had.indexOf('·') + 2));
        page.click("text=Ja, ich möchte tauschen");
        assertThat(page.locator("main")).containsText("Sie haben dem Tausch zugestimmt");
    }

    private void accepts(Visit visit, String manage) {
        var page = visit.page();
        Assertions.assertThat(foyer.mails().to(RIKE, "swap-answered").text()).doesNotContain("Omar", "Haddad");
        page.navigate(foyer.at(manage));
        page.click("text=Ansehen und entscheiden");
        assertThat(page.locator("main")).containsText("Jemand gibt Ihnen dafür einen Platz");
        assertThat(page.locator("main")).not().containsText("Omar");
        looksRight(visit, "swap-answered");
        page.locator("button", new Page.LocatorOptions().setHasText("Ja, tauschen"))
                .click();
        page.waitForURL("**?done=swapped");
        looksRight(visit, "swapped");
    }

    private static String seatOf(Page page) {
        return page.locator(".ticket__title").first().innerText();
    }

    private static void looksRight(Visit visit, String name) {
        var page = visit.page();
        visit.isAccessible().fits().picture(name + "-390");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        visit.isAccessible();
        page.setViewportSize(1280, 800);
        visit.fits().picture(name + "-1280-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(320, 844);
        visit.fits();
        page.setViewportSize(390, 844);
    }
}
