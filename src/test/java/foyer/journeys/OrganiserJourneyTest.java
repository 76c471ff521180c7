package foyer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
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
import foyer.testing.GivenSeed;
import foyer.testing.Visit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody of the organising team, on a phone: in by the link, through every page, and out again. */
@OnTheSeedEvent
@Tag("long")
class OrganiserJourneyTest {
    /** No other journey goes there. */
    private static final String OFFERING = "station-09";

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

    @Test
    void signs_in_cancels_with_a_reason_registers_at_the_desk_and_releases_a_file() throws IOException {
        foyer.isLive();
        var waiting = fillUp();
        var link = links.make(Role.ORGANISER, Duration.ofHours(1));
        try (var browser = Browser.start();
                var visit = browser.phone().at(foyer.at(link.getPath()))) {
            looksRight(visit);
            presses(visit.page(), "main form button");
            looksRight(visit);
            looksAround(visit);
            cancels(visit);
            foyer.mails().to("team-0@foyer.example", "cancelled-by-team");
            foyer.mails().to(waiting, "moved-up");
            registersAtTheDesk(visit);
            releasesAFile(visit);
            leaves(visit);
        }
    }

    /** @return the address of somebody who waits */
    private String fillUp() {
        var programme = programmes.bySlug(GivenSeed.SLUG).orElseThrow();
        var round = programme.round("1").orElseThrow();
        int seats = programme.offering(OFFERING).orElseThrow().capacity().getOrDefault(round.id(), 0);
        for (int person = 0; person <= seats; person++) {
            registers(programme, "team-" + person + "@foyer.example");
        }
        return "team-" + seats + "@foyer.example";
    }

    private void registers(Programme programme, String email) {
        var wish = new Wish(
                programme.offering(OFFERING).orElseThrow().id(),
                programme.round("1").orElseThrow().id());
        var submission = new Submission(
                programme.event().id(),
                email,
                "Person " + email.replaceAll("@.*", ""),
                email,
                null,
                Language.DE,
                new Wishes(List.of(wish), Set.of()),
                null,
                Set.of(Consent.PRIVACY));
        if (submit.by(submission) instanceof Registering.Registered registered) {
            confirm.by(registered.registration().id());
        }
    }

    private void looksAround(Visit visit) {
        for (var path : List.of(
                "/allocation",
                "/allocation/policy",
                "/seats",
                "/seats/" + OFFERING + "/1",
                "/door-lists",
                "/door-lists/" + OFFERING + "/1",
                "/mails",
                "/audit",
                "/import",
                "/registrations")) {
            visit.page().navigate(foyer.at("/organise/" + GivenSeed.SLUG + path));
            looksRight(visit);
        }
    }

    private void cancels(Visit visit) {
        var page = visit.page();
        page.fill("#field-words", "team-0@foyer.example");
        presses(page, ".search button");
        presses(page, ".rows a");
        looksRight(visit);
        presses(page, "a[href$='/cancellation']");
        looksRight(visit);
        presses(page, "form.form button");
        assertThat(page.locator(".errors").isVisible()).isTrue();
        looksRight(visit);
        page.fill("#field-reason", "Der Raum ist leider kleiner als gedacht.");
        presses(page, "form.form button");
        assertThat(page.locator(".notice").innerText()).contains("abgesagt");
        page.navigate(page.url().replaceFirst("\\?.*", "/cancellation"));
        assertThat(page.locator(".notice").innerText()).contains("schon beendet");
    }

    private void registersAtTheDesk(Visit visit) {
        var page = visit.page();
        page.navigate(foyer.at("/organise/" + GivenSeed.SLUG + "/registrations/new"));
        looksRight(visit);
        page.fill("#field-name", "Erna Ohne Mail");
        page.selectOption("#field-pick-2", OFFERING);
        page.check("#field-consent");
        presses(page, "form.form button");
        looksRight(visit);
        presses(page, "a[href$='/slip']");
        looksRight(visit);
        assertThat(page.locator(".ticket").innerText()).contains("Erna Ohne Mail");
    }

    private void releasesAFile(Visit visit) throws IOException {
        var page = visit.page();
        page.navigate(foyer.at("/organise/" + GivenSeed.SLUG + "/import"));
        var file = Files.readString(GivenSeed.FILE).replaceFirst("contact: \\S+", "contact: team@foyer.example");
        page.setInputFiles(
                "#field-file",
                new FilePayload("event.yaml", "application/yaml", file.getBytes(StandardCharsets.UTF_8)));
        presses(page, "form.form button");
        looksRight(visit);
        presses(page, "main .actions form button");
        assertThat(page.locator(".notice").innerText()).contains("eingespielt");
        looksRight(visit);
    }

    private void leaves(Visit visit) {
        presses(visit.page(), ".console__out");
        looksRight(visit);
        visit.page().navigate(foyer.at("/organise/" + GivenSeed.SLUG));
        assertThat(visit.page().locator("h1").innerText()).contains("Hier arbeitet das Organisationsteam");
        visit.isAccessible();
    }

    private static void presses(Page page, String selector) {
        page.waitForNavigation(() -> page.locator(selector).first().click());
    }

    private static void looksRight(Visit visit) {
        visit.isAccessible().isQuiet().fits();
        visit.page().setViewportSize(320, 844);
        visit.fits();
        visit.page().setViewportSize(390, 844);
        assertThat(visit.page().locator("h1").count())
                .as("h1 of " + visit.page().url())
                .isEqualTo(1);
    }
}
