package foyer.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import foyer.testing.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole way on a phone's width with Tab, Enter, Space and the arrows, and nothing else. */
@OnTheSeedEvent
class KeyboardJourneyTest {
    private static final String EMAIL = "mira@foyer.example";

    @Autowired
    SeedFoyer foyer;

    @Test
    void by_keyboard_alone_on_a_phone() {
        foyer.isLive();
        try (var browser = Browser.start();
                var visit = browser.phone().at(foyer.event(""))) {
            var page = visit.page();
            var keys = new Keyboard(page);

            skipsTheHeader(keys);
            choosesAnOffering(page, keys);
            fillsTheForm(page, keys);
            confirms(page, keys);
            changesAWish(page, keys);
            cancels(page, keys);
            visit.isQuiet();
        }
    }

    private static void skipsTheHeader(Keyboard keys) {
        keys.to(".skip").press("Enter");
        assertThat(keys.isAt("#content")).isTrue();
    }

    private static void choosesAnOffering(Page page, Keyboard keys) {
        keys.to("#station-04 .offering__title a").leaves();
        keys.to(".detail__side .button").leaves();
        assertThat(page.locator("h1")).hasText("Anmelden");
    }

    private static void fillsTheForm(Page page, Keyboard keys) {
        keys.to("#field-name").type("Mira Funke").press("Tab").type(EMAIL);
        keys.to("select[name=add]").press("ArrowDown").press("ArrowDown");
        keys.to("button[value=add]").press("Enter");
        assertThat(page.locator("input[name=wish]")).hasCount(2);
        movesTheSecondWishUpAndDown(page, keys);
        keys.to("[name='consent.privacy']").press("Space");
        keys.to("form.form > .actions button").leaves();
        assertThat(page.locator("h1")).hasText("Wir haben Ihre Anmeldung");
    }

    private static void movesTheSecondWishUpAndDown(Page page, Keyboard keys) {
        keys.backTo("button[value=up-2]").press("Enter");
        assertThat(page.locator("input[name=wish]").last()).hasValue("station-04");
        assertThat(page.locator("#wishes-said")).containsText("ist jetzt Ihr 1. Wunsch");
        page.waitForFunction("() => document.activeElement.value === 'down-1'");
        keys.press("Enter");
        assertThat(page.locator("input[name=wish]").first()).hasValue("station-04");
    }

    private void confirms(Page page, Keyboard keys) {
        page.navigate(foyer.at(foyer.mails().to(EMAIL, "received").link()));
        keys.to("main .actions button").leaves();
        assertThat(page.locator("h1")).hasText("Mein Tag");
        assertThat(page.locator(".ticket__title")).hasCount(2);
        assertThat(page.locator(".ticket__title").first()).not().hasClass("ticket__title--none");
    }

    private static void changesAWish(Page page, Keyboard keys) {
        keys.to(".mine__actions a[href$='/wishes']").leaves();
        keys.to("button[value=remove-2]").press("Enter");
        assertThat(page.locator("input[name=wish]")).hasCount(1);
        keys.to("form.form > .actions button").leaves();
        assertThat(page.locator("h1")).hasText("Mein Tag");
    }

    private void cancels(Page page, Keyboard keys) {
        keys.to(".mine__actions a[href$='/cancellation']").leaves();
        assertThat(page.locator("h1")).hasText("Möchten Sie absagen?");
        keys.to("main .actions button").leaves();
        assertThat(page.locator("h1")).hasText("Ihre Anmeldung ist abgesagt");
        foyer.mails().to(EMAIL, "cancelled");
    }
}
