package foyer.registration.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import foyer.platform.mail.MailAccepted;
import foyer.platform.security.Credentials;
import foyer.registration.ReceiptId;
import foyer.registration.Registration;
import foyer.registration.Registrations;
import foyer.testing.Browser;
import foyer.testing.Browser.Window;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenSeed;
import foyer.testing.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** The pages of registering in a real browser, on the seed event. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"foyer.jobs.enabled=false", "FOYER_EXAMPLE=true", "server.port=0"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenSeed.class)
class RegistrationBrowserTest {
    private static final String FORM = "/events/" + GivenSeed.SLUG + "/registrations/new";
    private static final AtomicInteger TESTS = new AtomicInteger();
    private static Browser browser;

    @LocalServerPort
    int port;

    @Autowired
    Registrations registrations;

    @Autowired
    Credentials credentials;

    @Autowired
    ApplicationEventPublisher events;

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

    /** Each test some minutes later: past the limit for one address that those before have used up. */
    @BeforeEach
    void in_the_live_phase() {
        seatsAreGiven(true);
        clock.moveTo(GivenSeed.DURING_LIVE.plus(Duration.ofMinutes(3L * TESTS.incrementAndGet())));
    }

    private void seatsAreGiven(boolean given) {
        jdbc.sql("delete from registration.live_phase").update();
        if (given) {
            jdbc.sql(
                            "insert into registration.live_phase (event_id, since) select id, wishes_until from programme.event")
                    .update();
        }
        jdbc.sql("""
                update seats.seat set state = 'taken', holder_id = gen_random_uuid()
                where state = 'free' and offering_id in (select id from programme.offering where key = 'station-08')
                  and round_id in (select id from programme.round where number = 1)
                """).update();
    }

    @Test
    void somebody_registers_by_keyboard_alone_on_a_phone() {
        try (var visit = browser.phone().at(at(FORM + "?wish=station-08"))) {
            var page = visit.page();
            Keyboard.type(page, "#field-name", "Renate Kessler");
            page.keyboard().press("Tab");
            page.keyboard().type("renate@foyer.example");
            Keyboard.add(page, "forum-2");
            assertThat(said(page)).isEqualTo("Forum 2 ist jetzt Ihr 2. Wunsch.");
            Keyboard.add(page, "station-09");
            assertThat(Keyboard.focused(page)).isEqualTo("field-add");

            Keyboard.tabTo(page, "Forum 2 · KI und Datenschutz: nach oben", "Shift+Tab");
            page.keyboard().press("Enter");
            page.waitForCondition(() -> said(page).equals("Forum 2 ist jetzt Ihr 1. Wunsch."));
            page.waitForCondition(() -> Keyboard.focusedWords(page).equals("Forum 2 · KI und Datenschutz: nach unten"));
            assertThat(wishes(page)).containsExactly("forum-2", "station-08", "station-09");
            visit.isQuiet().fits();

            Keyboard.tabTo(page, "field-consent.privacy", "Tab");
            page.keyboard().press("Space");
            Keyboard.focus(page, "#field-name");
            page.keyboard().press("Enter");
            page.waitForURL("**/receipts/*");
            assertThat(page.textContent("h1")).isEqualTo("Wir haben Ihre Anmeldung");
            assertThat(page.textContent("main")).contains("Forum 2 · KI und Datenschutz", "08 · Übersetzen");
        }
    }

    @Test
    void without_JavaScript_the_same_buttons_lead_back_to_the_list() {
        try (var visit = browser.phone().withoutJavaScript().at(at(FORM))) {
            var page = visit.page();
            page.fill("#field-name", "Renate Kessler");
            page.selectOption("#field-add", "station-06");
            page.click("text=Hinzufügen");
            page.selectOption("#field-add", "forum-1");
            page.click("text=Hinzufügen");
            page.click("li:nth-child(2) button[value=up-2]");

            assertThat(wishes(page)).containsExactly("forum-1", "station-06");
            assertThat(page.inputValue("#field-name")).isEqualTo("Renate Kessler");
            assertThat(said(page)).isEqualTo("Forum 1 ist jetzt Ihr 1. Wunsch.");
            assertThat(Keyboard.focusedWords(page)).endsWith("nach unten");
        }
    }

    @Test
    void every_page_is_accessible_in_both_themes() {
        looked("form-live", FORM + "?wish=station-08");
        seatsAreGiven(false);
        clock.moveTo(GivenSeed.DURING_WISHES);
        looked("form-wishes", FORM + "?wish=station-08");
        clock.moveTo(GivenSeed.BEFORE);
        looked("before", FORM);
        in_the_live_phase();
        looked("unknown-link", "/registrations/nothing/confirmation");
        formWithErrors();

        var first = registered("station-06", "forum-2", "station-08");
        mailIsAccepted(first);
        looked("receipt", "/receipts/" + first.receipt().value());
        looked("confirmation", link(first) + "/confirmation");
        looked("wishes", link(first) + "/wishes");
        looked("cancellation", link(first) + "/cancellation");
    }

    @Test
    void who_waits_sees_so_and_is_sent_again_by_itself() {
        try (var visit = browser.phone().at(at(FORM + "?wish=station-01"))) {
            var page = visit.page();
            fill(page);
            for (int i = 0; i < 60; i++) {
                page.request().post(at("/events/" + GivenSeed.SLUG + "/registrations"), filled(i));
            }
            page.click("main .actions button");
            page.waitForSelector("[data-again]");
            visit.picture("registration-waiting-390").fits().isAccessible();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            visit.picture("registration-waiting-390-dark").isAccessible();
            assertThat(page.isVisible("text=senden wir von selbst noch einmal ab"))
                    .isTrue();
            clock.moveBy(Duration.ofMinutes(1));
            page.evaluate("document.querySelector('[data-again]').requestSubmit()");
            page.waitForURL("**/receipts/*");
        }
    }

    private RequestOptions filled(int i) {
        var form = FormData.create()
                .set("name", "Person " + i)
                .set("email", "person-" + i + "@foyer.example")
                .set("language", "de")
                .set("wish", "station-02")
                .set("round", "either")
                .set("consent.privacy", "yes");
        return RequestOptions.create().setForm(form).setMaxRedirects(0);
    }

    private void formWithErrors() {
        formWithErrors(browser.phone(), "registration-errors-390");
        formWithErrors(browser.desk().dark(), "registration-errors-1280-dark");
    }

    private void formWithErrors(Window window, String picture) {
        try (var visit = window.at(at(FORM + "?wish=station-08"))) {
            visit.page().fill("#field-email", "renate");
            visit.page().click("main .actions button");
            visit.page().waitForSelector(".errors");
            assertThat(visit.page().evaluate("document.activeElement.className"))
                    .isEqualTo("errors");
            visit.picture(picture).fits().isAccessible();
        }
    }

    /** On a phone in the light, in German; at a desk in the dark, in English; and nobody scrolls sideways at 320 pixels. */
    private void looked(String name, String path) {
        look(browser.phone(), name + "-390", path);
        look(browser.desk().dark().in("en-GB"), name + "-1280-dark-en", path);
    }

    private void look(Window window, String name, String path) {
        try (var visit = window.at(at(path))) {
            visit.picture("registration-" + name).isQuiet().fits().isAccessible();
            visit.page().setViewportSize(320, 800);
            visit.fits();
        }
    }

    private Registration registered(String... wishes) {
        try (var visit = browser.phone().at(at(FORM))) {
            var page = visit.page();
            for (var wish : wishes) {
                page.selectOption("#field-add", wish);
                page.click("text=Hinzufügen");
                page.waitForSelector("input[name=wish][value=" + wish + "]", Keyboard.hidden());
            }
            fill(page);
            page.click("main .actions button");
            page.waitForURL("**/receipts/*");
            var receipt = page.url().substring(page.url().lastIndexOf('/') + 1);
            return registrations
                    .byReceipt(new ReceiptId(UUID.fromString(receipt)))
                    .orElseThrow();
        }
    }

    private void mailIsAccepted(Registration registration) {
        events.publishEvent(new MailAccepted(
                UUID.randomUUID(), "received", registration.id().value(), clock.instant()));
    }

    private static void fill(Page page) {
        page.fill("#field-name", "Renate Kessler");
        page.fill("#field-email", UUID.randomUUID() + "@foyer.example");
        page.check("[name='consent.privacy']");
    }

    private static String said(Page page) {
        return page.textContent("#wishes-said").strip();
    }

    private static List<String> wishes(Page page) {
        return page.querySelectorAll("input[name=wish]").stream()
                .map(e -> e.getAttribute("value"))
                .toList();
    }

    private String link(Registration registration) {
        return "/registrations/" + credentials.manage(registration.id().value(), registration.generation());
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
