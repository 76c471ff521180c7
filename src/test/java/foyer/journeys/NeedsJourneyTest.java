package foyer.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import foyer.platform.security.Role;
import foyer.platform.security.SignInLinks;
import foyer.testing.Browser;
import foyer.testing.Visit;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody needs something: without the consent, with it, answered by the team, promised on Mein Tag, taken back. */
@OnTheSeedEvent
class NeedsJourneyTest {
    private static final String EMAIL = "milla@foyer.example";

    @Autowired
    SeedFoyer foyer;

    @Autowired
    SignInLinks links;

    @Test
    void from_the_form_to_the_promise_and_back() {
        foyer.isLive();
        try (var browser = Browser.start();
                var mira = browser.phone().at(foyer.event("/registrations/new?wish=station-01"));
                var team = browser.desk().at(foyer.at("/"))) {
            registers(mira);
            var manage = confirms(mira.page());
            answers(team);
            seesThePromise(mira, manage);
            takesItBack(mira);
        }
    }

    private void registers(Visit visit) {
        var page = visit.page();
        page.fill("#field-name", "Mira Öztürk");
        page.fill("#field-email", EMAIL);
        page.check("[name='consent.privacy']");
        page.check("#field-accessNeeds-hearing-loop");
        page.fill("#field-accessNote", "Bitte kein Blitzlicht");
        page.selectOption("#field-diet", "vegan");
        submits(page);
        assertThat(page.locator(".errors"))
                .containsText("Ohne dieses Einverständnis dürfen wir nicht speichern, was Sie brauchen");
        assertThat(page.locator("#field-accessNeeds-hearing-loop")).isChecked();
        assertThat(page.locator("#field-accessNote")).hasValue("Bitte kein Blitzlicht");
        looksRight(visit);
        page.check("[name='consent.accessNeeds']");
        submits(page);
        page.waitForURL("**/receipts/*");
    }

    private String confirms(Page page) {
        var letter = foyer.mails().to(EMAIL, "received");
        page.navigate(foyer.at(letter.link()));
        page.click("main .actions button");
        page.waitForURL("**?done=confirmed");
        assertThat(page.locator("main")).containsText("Noch offen.");
        return letter.link().replace("/confirmation", "");
    }

    private void answers(Visit visit) {
        var page = visit.page();
        page.navigate(foyer.at(links.make(Role.ORGANISER, Duration.ofHours(1)).getPath()));
        page.click("main button");
        page.navigate(foyer.at("/organise/kulturkonferenz-14"));
        page.locator("a", new Page.LocatorOptions().setHasText("auf Ihre Antwort"))
                .click();
        assertThat(page.locator("main")).containsText("Raum Lippe hat keine Induktionsschleife");
        looksRight(visit);
        page.click("text=Mira Öztürk");
        page.check("#field-state\\.hearing-loop-promised");
        page.check("#field-state\\.other-not-possible");
        submits(page);
        assertThat(page.locator(".errors")).containsText("Bitte wählen Sie einen Raum oder schreiben Sie, wo.");
        looksRight(visit);
        page.check("[name='rooms.hearing-loop']");
        page.fill("[name='answer.hearing-loop']", "mobile Anlage am Platz");
        page.fill("[name='answer.other']", "Frau Kern, 0251 123");
        submits(page);
        assertThat(page.locator(".notice").first()).containsText("Gespeichert.");
        Assertions.assertThat(foyer.mails().to(EMAIL, "on-my-day").text())
                .doesNotContain("Induktionsschleife", "Anlage", "Frau Kern", "Blitzlicht");
        page.click("text=Essen");
        assertThat(page.locator("h1")).hasText("Essen");
        looksRight(visit);
    }

    private void seesThePromise(Visit visit, String manage) {
        var page = visit.page();
        page.navigate(foyer.at(manage));
        assertThat(page.locator("main")).containsText("Zugesagt: Raum Lippe, mobile Anlage am Platz");
        assertThat(page.locator("main")).containsText("Frau Kern, 0251 123");
        looksRight(visit);
    }

    private static void takesItBack(Visit visit) {
        var page = visit.page();
        page.click("text=Angaben ändern oder zurücknehmen");
        looksRight(visit);
        page.click("text=Zurücknehmen und löschen");
        page.waitForURL("**?done=needs-withdrawn");
        assertThat(page.locator(".notice").first()).containsText("Ihre Angaben sind gelöscht");
        assertThat(page.locator("main")).not().containsText("Raum Lippe, mobile Anlage");
        looksRight(visit);
    }

    private static void submits(Page page) {
        page.waitForNavigation(() -> page.click("form.form > .actions button"));
    }

    private static void looksRight(Visit visit) {
        var page = visit.page();
        var width = page.viewportSize().width;
        visit.isAccessible().isQuiet();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        visit.isAccessible();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(320, 844);
        visit.fits();
        page.setViewportSize(width, 844);
    }
}
