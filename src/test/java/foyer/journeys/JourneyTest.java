package foyer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import foyer.testing.Browser;
import foyer.testing.Visit;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole way, with a mouse and JavaScript on a desk, and without JavaScript on a phone. */
@OnTheSeedEvent
class JourneyTest {
    private static Browser browser;

    @Autowired
    SeedFoyer foyer;

    @BeforeAll
    static void open() {
        browser = Browser.start();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void seats_come_at_once() {
        foyer.isLive();
    }

    @Test
    void with_javascript_on_a_desk() {
        try (var visit = browser.desk().at(foyer.event(""))) {
            goesAllTheWay(visit, "lena@foyer.example");
            visit.isQuiet();
        }
    }

    @Test
    void without_javascript_on_a_phone() {
        try (var visit = browser.phone().withoutJavaScript().at(foyer.event(""))) {
            goesAllTheWay(visit, "ben@foyer.example");
            visit.isQuiet();
        }
    }

    private void goesAllTheWay(Visit visit, String email) {
        var page = visit.page();
        var before = seatsLeft(page);

        putsAnOfferingOnTheWishList(page);
        buildsTheList(page);
        sends(page, email);
        confirms(page, email);
        hasSeats(page, "Station 08 · Übersetzen, transkribieren und zusammenfassen", "Forum 2 · KI und Datenschutz");
        readsTheProgrammeAgain(page);
        assertThat(seatsLeft(page)).isNotEqualTo(before);

        page.navigate(foyer.at(foyer.mails().to(email, "confirmed").link()));
        changesAWish(page, email);
        cancels(page, email);

        readsTheProgrammeAgain(page);
        assertThat(seatsLeft(page)).isEqualTo(before);
    }

    /** A browser keeps the page for some seconds, so it is asked for anew. */
    private void readsTheProgrammeAgain(Page page) {
        page.navigate(foyer.event(""));
        page.reload();
    }

    private static void putsAnOfferingOnTheWishList(Page page) {
        page.click("#station-08 .offering__title a");
        showsHeading(page, "Übersetzen, transkribieren und zusammenfassen");
        page.click("text=Auf die Wunschliste");
        showsHeading(page, "Anmelden");
        wishesAre(page, "station-08");
    }

    private static void buildsTheList(Page page) {
        adds(page, "station-03");
        wishesAre(page, "station-08", "station-03");
        adds(page, "forum-2");
        wishesAre(page, "station-08", "station-03", "forum-2");
        page.click("button[value=up-3]");
        wishesAre(page, "station-08", "forum-2", "station-03");
    }

    private static void sends(Page page, String email) {
        page.fill("#field-name", "Lena Vogt");
        page.fill("#field-email", email);
        page.check("[name='consent.privacy']");
        page.click("form.form > .actions button");
        page.waitForURL("**/receipts/*");
        page.click("text=Stand neu laden");
    }

    private void confirms(Page page, String email) {
        var letter = foyer.mails().to(email, "received");
        assertThat(letter.subject()).isEqualTo("Bitte bestätigen Sie Ihre Anmeldung: 14. Westfälische Kulturkonferenz");
        assertThat(letter.link()).endsWith("/confirmation");

        page.navigate(foyer.at(letter.link()));
        showsHeading(page, "Nur noch bestätigen");
        page.click("text=Anmeldung bestätigen");
        showsHeading(page, "Mein Tag");
        PlaywrightAssertions.assertThat(page.locator(".notice").first()).containsText("Ihre Anmeldung ist bestätigt");
    }

    private static void hasSeats(Page page, String... titles) {
        assertThat(page.locator(".ticket__title").allInnerTexts()).containsExactly(titles);
        assertThat(page.locator(".qr svg").isVisible()).isTrue();
    }

    private void changesAWish(Page page, String email) {
        page.click("text=Andere Wünsche angeben");
        showsHeading(page, "Andere Wünsche");
        page.click("button[value=up-3]");
        wishesAre(page, "station-08", "station-03", "forum-2");
        page.click("form.form > .actions button");
        showsHeading(page, "Mein Tag");
        hasSeats(page, "Station 08 · Übersetzen, transkribieren und zusammenfassen", "Station 03 · Audio generieren");
        foyer.mails().to(email, "changed");
    }

    private void cancels(Page page, String email) {
        page.click("text=Abmelden");
        showsHeading(page, "Möchten Sie absagen?");
        page.click("text=Anmeldung absagen");
        showsHeading(page, "Ihre Anmeldung ist abgesagt");
        foyer.mails().to(email, "cancelled");
    }

    private static void adds(Page page, String offering) {
        page.selectOption("select[name=add]", offering);
        page.click("button[value=add]");
    }

    private static void wishesAre(Page page, String... offerings) {
        var rows = page.locator("input[name=wish]");
        PlaywrightAssertions.assertThat(rows).hasCount(offerings.length);
        for (int i = 0; i < offerings.length; i++) {
            PlaywrightAssertions.assertThat(rows.nth(i)).hasValue(offerings[i]);
        }
    }

    private static void showsHeading(Page page, String words) {
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText(words);
    }

    private static List<String> seatsLeft(Page page) {
        return page.locator("#station-08 .round__left").allInnerTexts();
    }
}
