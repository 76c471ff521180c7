package foyer.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import foyer.allocation.SteeredRuns;
import foyer.allocation.SteeredSolving;
import foyer.people.Consent;
import foyer.platform.i18n.Language;
import foyer.platform.security.Role;
import foyer.platform.security.SignInLinks;
import foyer.programme.Programme;
import foyer.programme.Programmes;
import foyer.registration.ConfirmRegistration;
import foyer.registration.Registering;
import foyer.registration.Submission;
import foyer.registration.SubmitRegistration;
import foyer.registration.Wish;
import foyer.registration.Wishes;
import foyer.testing.Browser;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenSeed;
import foyer.testing.MovableClock;
import foyer.testing.Visit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Somebody of the team gives the seats: watches a run, compares drafts, publishes one; then a participant looks. */
@Tag("long")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "foyer.journeys=allocation")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({GivenSeed.class, SeedFoyer.class, SteeredRuns.class})
class AllocationJourneyTest {
    private static final Instant AFTER_WISHES = Instant.parse("2025-11-17T08:00:00Z");
    private static final int PEOPLE = 40;

    @Autowired
    SeedFoyer foyer;

    @Autowired
    SignInLinks links;

    @Autowired
    Programmes programmes;

    @Autowired
    SubmitRegistration submit;

    @Autowired
    ConfirmRegistration confirm;

    @Autowired
    SteeredSolving solving;

    @Autowired
    MovableClock clock;

    @Test
    void a_run_is_watched_and_stopped_a_second_one_compared_and_published() {
        clock.moveTo(GivenSeed.DURING_WISHES);
        var programme = programmes.bySlug(GivenSeed.SLUG).orElseThrow();
        for (int person = 0; person < PEOPLE; person++) {
            registers(programme, person);
        }
        clock.moveTo(AFTER_WISHES);
        var link = links.make(Role.ORGANISER, Duration.ofHours(1));
        try (var browser = Browser.start();
                var visit = browser.phone().at(foyer.at(link.getPath()))) {
            presses(visit.page(), "main form button");
            startsAndStops(visit);
            decidesOnOtherPoints(visit);
            startsAgainAndCompares(visit);
            triesOneMoreSeat(visit);
            publishes(visit);
        }
        aParticipantLooks();
    }

    private void startsAndStops(Visit visit) {
        var page = visit.page();
        solving.hold();
        page.navigate(at(""));
        looksRight(visit, "allocation");
        presses(page, "main form[action$='/drafts'] button");
        assertThat(page.locator("#progress")).containsText("120");
        looksRight(visit, "progress");
        presses(page, "form[action$='/stop'] button");
        assertThat(page.locator(".lead")).hasText("Angehalten: der beste Stand bis dahin.");
        looksRight(visit, "draft");
        presses(page, "a[href$='/publication/needs']");
        looksRight(visit, "needs");
        solving.letGo();
    }

    private void decidesOnOtherPoints(Visit visit) {
        var page = visit.page();
        page.navigate(at("/policy"));
        page.fill("#field-ranks", "5 1");
        presses(page, "form.form button");
        assertThat(page.locator(".errors")).isVisible();
        looksRight(visit, "policy");
        page.fill("#field-ranks", "0 10 1000");
        page.fill("#field-unwished", "2000");
        presses(page, "form.form button");
        assertThat(page.locator(".notice").first()).containsText("festgelegt");
        page.navigate(at("/drafts/1/publication"));
        assertThat(page.locator(".notice")).containsText("Bitte starten Sie eine neue Berechnung.");
        looksRight(visit, "publication refused");
    }

    private void startsAgainAndCompares(Visit visit) {
        var page = visit.page();
        page.navigate(at(""));
        presses(page, "main form[action$='/drafts'] button");
        assertThat(page.locator("#figures")).isVisible();
        assertThat(page.locator("table thead").first()).containsText("Entwurf 1");
        // what to drop or repeat comes a moment later
        for (int i = 0; i < 60 && page.locator(".plot__bars").count() < 3; i++) {
            page.waitForTimeout(500);
            page.reload();
        }
        assertThat(page.locator(".plot__bars")).hasCount(3);
        page.locator(".plot summary").first().click();
        looksRight(visit, "compared");
    }

    private void triesOneMoreSeat(Visit visit) {
        var page = visit.page();
        page.selectOption("#field-slot", "station-08@1");
        page.fill("#field-seats", "40");
        presses(page, "form[action$='/trials'] button");
        assertThat(page.locator("#figures")).isVisible();
        assertThat(page.locator("h1")).containsText("Versuch 3");
        looksRight(visit, "trial");
    }

    private void publishes(Visit visit) {
        var page = visit.page();
        page.navigate(at("/drafts/2"));
        presses(page, "a[href$='/publication']");
        assertThat(page.locator(".lead")).containsText(PEOPLE + " Personen");
        looksRight(visit, "publication");
        presses(page, "form[action$='/publication'] button");
        assertThat(page.locator(".notice").first()).containsText("Die Plätze sind vergeben.");
        looksRight(visit, "published");
        page.navigate(at("/drafts/2"));
        assertThat(page.locator("a[href$='/files.zip']")).isVisible();
        looksRight(visit, "draft published");
    }

    private void aParticipantLooks() {
        var letter = foyer.mails().to(email(0), "seats");
        try (var browser = Browser.start();
                var visit = browser.phone()
                        .at(letter.link().startsWith("http") ? letter.link() : foyer.at(letter.link()))) {
            assertThat(visit.page().locator(".ticket__title").count()).isEqualTo(2);
            visit.page().navigate(foyer.event("/lottery"));
            assertThat(visit.page().locator("code")).hasCount(4);
            looksRight(visit, "lottery");
            for (var form : List.of("en", "simple")) {
                visit.page().navigate(foyer.event("/lottery?lang=" + form));
                looksRight(visit, "lottery " + form);
            }
        }
    }

    private String at(String path) {
        return foyer.at("/organise/" + GivenSeed.SLUG + "/allocation" + path);
    }

    private void registers(Programme programme, int person) {
        var first = programme.round("1").orElseThrow().id();
        var wishes = Stream.of("station-08", "station-0" + (1 + person % 7), "forum-2")
                .map(key -> new Wish(programme.offering(key).orElseThrow().id(), key.equals("forum-2") ? null : first))
                .toList();
        var submission = new Submission(
                programme.event().id(),
                email(person),
                "Person " + person,
                email(person),
                null,
                Language.DE,
                new Wishes(wishes, Set.of()),
                null,
                Set.of(Consent.PRIVACY));
        if (submit.by(submission) instanceof Registering.Registered registered) {
            confirm.by(registered.registration().id());
        }
    }

    private static String email(int person) {
        return "wishes-" + person + "@foyer.example";
    }

    private static void presses(Page page, String selector) {
        page.waitForNavigation(() -> page.locator(selector).first().click());
    }

    private static void looksRight(Visit visit, String name) {
        for (int width : new int[] {1280, 320, 390}) {
            visit.page().setViewportSize(width, 900);
            visit.fits();
            if (width != 320) {
                visit.picture("allocation-" + name.replace(' ', '-') + "-" + width);
            }
        }
        visit.isAccessible().isQuiet();
    }
}
