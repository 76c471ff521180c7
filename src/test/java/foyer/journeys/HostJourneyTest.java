package foyer.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import foyer.platform.security.Role;
import foyer.platform.security.SignInLinks;
import foyer.programme.Programmes;
import foyer.registration.ChangeWishes;
import foyer.registration.GivenRegistrations;
import foyer.registration.Registration;
import foyer.registration.Wish;
import foyer.registration.Wishes;
import foyer.testing.Browser;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.GivenSeed;
import foyer.testing.Visit;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The team sends a link; its host sees who comes, writes to them, adds a file; somebody moves and is asked anew. */
@OnTheSeedEvent
class HostJourneyTest {
    private static final String CONCERN = "Welche Werkzeuge sind barrierearm?";

    @Autowired
    SeedFoyer foyer;

    @Autowired
    SignInLinks links;

    @Autowired
    Programmes programmes;

    @Autowired
    GivenRegistrations people;

    @Autowired
    ChangeWishes changeWishes;

    @Test
    void from_the_teams_link_to_a_file_on_the_programme() {
        foyer.isLive();
        var event = new GivenEvent(programmes.bySlug(GivenSeed.SLUG).orElseThrow());
        var lena = people.registersAndConfirms(event, "hanna", "station-05@1");
        var manage = foyer.mails().to("hanna@foyer.example", "confirmed").link();
        try (var browser = Browser.start();
                var mine = browser.phone().at(foyer.at(manage + "/concerns"));
                var team = browser.desk().at(foyer.at("/"));
                var host = browser.phone().at(foyer.at("/"))) {
            bringsAlong(mine);
            sendsTheLink(team);
            var own = opensIt(host);
            writes(host, own);
            addsAFile(host, own);
            moves(event, lena);
            isAskedAnew(mine, manage);
            host.page().navigate(own);
            assertThat(host.page().locator("main")).not().containsText(CONCERN);
        }
    }

    private void bringsAlong(Visit visit) {
        visit.page().fill("#field-concern-station-05", CONCERN);
        looksRight(visit);
        submits(visit.page());
        assertThat(visit.page().locator(".notice").first()).containsText("Ihr Anliegen ist gespeichert");
        looksRight(visit);
    }

    private void sendsTheLink(Visit visit) {
        var page = visit.page();
        page.navigate(foyer.at(links.make(Role.ORGANISER, Duration.ofHours(1)).getPath()));
        page.click("main button");
        page.navigate(foyer.at("/organise/" + GivenSeed.SLUG + "/hosts"));
        looksRight(visit);
        page.click("main .rows a[href$='/hosts/rafaela-aulbach']");
        submits(page);
        assertThat(page.locator(".errors")).containsText("Bitte prüfen Sie die E-Mail-Adresse.");
        looksRight(visit);
        page.fill("#field-email", "rafaela@foyer.example");
        submits(page);
        page.click("main .rows a[href$='/hosts/rafaela-aulbach']");
        looksRight(visit);
        page.click("text='Link senden'");
        assertThat(page.locator(".notice").first()).containsText("Der Link ist unterwegs.");
    }

    private String opensIt(Visit visit) {
        var letter = foyer.mails().to("rafaela@foyer.example", "host-link");
        var link = Pattern.compile("/host/[^\\s<>\"]+").matcher(letter.text());
        org.assertj.core.api.Assertions.assertThat(link.find()).isTrue();
        visit.page().navigate(foyer.at(link.group()));
        assertThat(visit.page().locator("main")).containsText("hanna");
        assertThat(visit.page().locator("main")).containsText(CONCERN);
        assertThat(visit.page().locator("main")).containsText("Eine Person kommt");
        looksRight(visit);
        visit.picture("host-390");
        return visit.page().url();
    }

    private void writes(Visit visit, String own) {
        var page = visit.page();
        page.click("text=Nachricht an die Gruppe");
        submits(page);
        assertThat(page.locator(".errors")).containsText("Bitte schreiben Sie eine Nachricht.");
        looksRight(visit);
        page.fill("#field-text", "Bitte bringen Sie ein Foto mit.");
        submits(page);
        assertThat(page.locator("h1")).hasText("So geht Ihre Nachricht hinaus");
        looksRight(visit);
        page.click("text=Nachricht senden");
        assertThat(page.locator(".notice").first()).containsText("Ihre Nachricht ist unterwegs.");
        looksRight(visit);
        org.assertj.core.api.Assertions.assertThat(
                        foyer.mails().to("hanna@foyer.example", "host-message").text())
                .contains("Rafaela Aulbach", "Bitte bringen Sie ein Foto mit.");
        page.navigate(own + "/door-list");
        looksRight(visit);
    }

    private void addsAFile(Visit visit, String own) {
        var page = visit.page();
        page.navigate(own + "/material");
        looksRight(visit);
        page.setInputFiles(
                "#field-file",
                new FilePayload(
                        "Handzettel.pdf", "application/pdf", "%PDF-1.7 Handzettel".getBytes(StandardCharsets.UTF_8)));
        page.waitForNavigation(() -> page.click("form[enctype] .actions button"));
        assertThat(page.locator("main")).containsText("noch nicht veröffentlicht");
        looksRight(visit);
        page.click("text=„Handzettel“ veröffentlichen");
        page.navigate(foyer.event("/offerings/station-05"));
        assertThat(page.locator("main")).containsText("Zur Vorbereitung");
        assertThat(page.locator("a[href*='/material/']")).hasText("Handzettel");
        looksRight(visit);
    }

    private void moves(GivenEvent event, Registration lena) {
        var other = new Wish(event.offering("station-03").id(), event.round(1));
        changeWishes.of(lena.id(), new Wishes(List.of(other), Set.of()));
    }

    private void isAskedAnew(Visit visit, String manage) {
        var page = visit.page();
        page.navigate(foyer.at(manage));
        assertThat(page.locator("main")).containsText("Was möchten Sie dort klären?");
        looksRight(visit);
        page.click("text=Anliegen weitergeben oder ändern");
        assertThat(page.locator("#field-concern-station-03")).hasValue(CONCERN);
        looksRight(visit);
        submits(page);
        assertThat(page.locator("main")).not().containsText("Was möchten Sie dort klären?");
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
