package foyer.registration.pages;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.platform.mail.MailAccepted;
import foyer.platform.security.Credentials;
import foyer.registration.GivenRegistrations;
import foyer.registration.ReceiptId;
import foyer.registration.Registration;
import foyer.registration.Registrations;
import foyer.registration.Status;
import foyer.registration.pages.Visitor.Answer;
import foyer.registration.pages.Visitor.Fields;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole way on pages, without JavaScript. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"foyer.jobs.enabled=false", "FOYER_TRUSTED_PROXIES=127.0.0.1"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class RegistrationJourneyTest {
    @LocalServerPort
    int port;

    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    Registrations registrations;

    @Autowired
    Credentials credentials;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    MovableClock clock;

    private Visitor visitor;

    @BeforeEach
    void in_the_live_phase() {
        clock.moveTo(GivenEvents.DURING_LIVE);
        visitor = Visitor.at(port);
    }

    @Test
    void somebody_registers_confirms_changes_wishes_and_cancels() {
        var event =
                given.event().offering("choir", 1, 1).offering("drums", 3, 3).live();
        var form = "/events/" + event.slug() + "/registrations/new";

        assertThat(visitor.get(form + "?wish=drums").values("wish")).containsExactly("drums");
        var added = visitor.post(
                form, Fields.of("Anna", "drums").with("change", "add").with("add", "choir"));
        assertThat(added.values("wish")).containsExactly("drums", "choir");
        assertThat(added.text()).contains("Forum choir ist jetzt Ihr 2. Wunsch.");
        var moved = visitor.post(
                form,
                Fields.of("Anna", "drums", "choir").with("concern", "Ohren").with("change", "up-2"));
        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.values("wish")).containsExactly("choir", "drums");
        assertThat(moved.values("name")).containsExactly("Anna");
        assertThat(moved.text())
                .contains("Forum choir ist jetzt Ihr 1. Wunsch.")
                .contains("Ohren");

        var sent = visitor.post("/events/" + event.slug() + "/registrations", Fields.of("Anna", "choir", "drums"));
        assertThat(sent.status()).isEqualTo(303);
        var receipt = visitor.follow(sent);
        assertThat(receipt.text()).contains("Wir haben Ihre Anmeldung", "Runde 1, 14–15 Uhr Forum choir · choir");
        assertThat(receipt.text()).doesNotContain("Anna", "anna@");
        assertThat(receipt.header("cache-control")).isEqualTo("no-store");

        var anna = registered(sent);
        mailIsAccepted(anna);
        assertThat(visitor.follow(sent).text()).contains("bitte bis Samstag, 16. März 2030, 13 Uhr");

        assertThat(visitor.get(link(anna) + "/confirmation").text()).contains("Anmeldung bestätigen");
        assertThat(now(anna).status()).isEqualTo(Status.AWAITING);
        var confirmed = visitor.post(link(anna) + "/confirmation", none());
        assertThat(confirmed.status()).isEqualTo(303);
        assertThat(confirmed.location()).isEqualTo(link(anna) + "?done=confirmed");
        assertThat(visitor.follow(sent).text()).contains("Ihre Anmeldung ist bestätigt", "Ihre Plätze");

        assertThat(visitor.get(link(anna) + "/wishes").values("wish")).containsExactly("choir", "drums");
        var changed = visitor.post(
                link(anna) + "/wishes",
                none().with("wish", "drums").with("round", "2").with("without", "1"));
        assertThat(changed.location()).isEqualTo(link(anna) + "?done=wishes");
        assertThat(people.has(event, anna)).containsExactly("drums@2");

        assertThat(visitor.get(link(anna) + "/cancellation").text())
                .contains("Möchten Sie absagen?", "Forum drums · drums");
        assertThat(now(anna).status()).isEqualTo(Status.CONFIRMED);
        var cancelled = visitor.post(link(anna) + "/cancellation", none());
        assertThat(visitor.follow(cancelled).text()).contains("Ihre Anmeldung ist abgesagt");
        assertThat(people.has(event, anna)).isEmpty();
    }

    @Test
    void who_cancels_learns_that_seats_went_on_but_not_to_whom() {
        var event = given.event().offering("choir", 1, 1).live();
        var anna = people.registersAndConfirms(event, "anna", "choir@1");
        var ben = people.registersAndConfirms(event, "ben", "choir");
        people.registersAndConfirms(event, "carla", "choir@1");

        var cancelled = visitor.post(link(anna) + "/cancellation", none());

        var shown = visitor.follow(cancelled).text();
        assertThat(shown).contains("Dadurch konnte gleich jemand nachrücken.").doesNotContain("carla");
        assertThat(visitor.follow(visitor.post(link(ben) + "/cancellation", none()))
                        .text())
                .contains("Ihre Plätze sind wieder frei für andere");
    }

    @Test
    void a_name_of_a_companion_without_the_tick_is_asked_about_and_nothing_typed_is_lost() {
        var event = given.event().offering("choir", 2).live();
        var anna = Fields.of("Anna", "choir").with("companionName", "Bela");

        var asked = send(event, anna);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("Kreuzen Sie bitte auch an, dass diese Person mitkommt");
        assertThat(asked.values("companionName")).containsExactly("Bela");

        var sent = send(event, anna.with("companion", "yes"));
        assertThat(visitor.follow(sent).text()).contains("Das gilt für Sie und Ihre Begleitperson.");
        assertThat(people.companionHas(event, registered(sent))).containsExactly("choir@1");
    }

    @Test
    void a_double_click_registers_once() {
        var event = given.event().offering("choir", 5).live();
        var anna = Fields.of("Anna", "choir");

        var first = send(event, anna);
        var second = send(event, anna);

        assertThat(second.location()).isEqualTo(first.location());
    }

    @Test
    void who_goes_back_and_edits_registers_anew() {
        var event = given.event().offering("choir", 5).offering("drums", 5).live();
        var anna = Fields.of("Anna", "choir");

        var first = send(event, anna);
        var second = send(event, anna.with("wish", "drums"));

        assertThat(second.status()).isEqualTo(303);
        assertThat(send(event, anna.with("wish", "drums")).location()).isEqualTo(second.location());
        assertThat(people.has(event, registered(first))).containsExactly("choir@1");
        assertThat(people.has(event, registered(second))).containsExactly("drums@1");
    }

    @Test
    void an_address_that_is_registered_gets_an_ordinary_receipt_and_chooses_behind_the_link() {
        var event = given.event().offering("choir", 5).live();
        var first = people.registersAndConfirms(event, "anna", "choir");

        var sent = send(event, Fields.of("Anna", "choir"));
        var ordinary = send(event, Fields.of("Ben", "choir"));
        assertThat(visitor.follow(sent).text())
                .isEqualTo(visitor.follow(ordinary).text());

        var second = registered(sent);
        assertThat(visitor.get(link(second) + "/confirmation").text())
                .contains("Durch die neue ersetzen", "Die frühere behalten");
        var kept = visitor.post(link(second) + "/cancellation", none());
        assertThat(visitor.follow(kept).text()).contains("Ihre frühere Anmeldung bleibt");
        assertThat(now(first).status()).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void a_late_click_says_what_it_got() {
        var event = given.event().offering("choir", 1).live();
        var sent = send(event, Fields.of("Anna", "choir"));
        var anna = registered(sent);
        mailIsAccepted(anna);
        clock.moveBy(Duration.ofHours(25));
        people.lapse();
        people.registersAndConfirms(event, "ben", "choir");

        assertThat(visitor.follow(sent).text()).contains("Die Zeit zum Bestätigen ist um");
        assertThat(visitor.get(link(anna) + "/confirmation").text()).contains("Trotzdem anmelden");
        var late = visitor.post(link(anna) + "/confirmation", none());

        assertThat(visitor.follow(late).text())
                .contains("Das haben Sie jetzt bekommen", "Warteliste: Forum choir · choir, Stelle 1");
    }

    @Test
    void a_link_that_opens_nothing_ends_in_one_and_the_same_page() {
        var event = given.event().offering("choir", 5).live();
        var anna = people.registers(event, "anna", "choir");
        var right = credentials.manage(anna.id().value(), anna.generation());
        var last = right.charAt(right.length() - 3) == 'x' ? 'y' : 'x';
        var forged = right.substring(0, right.length() - 3) + last + right.substring(right.length() - 2);
        var old = credentials.manage(anna.id().value(), anna.generation() + 1);
        var foreign = credentials.guestPass(anna.id().value(), anna.generation());
        var unknown = credentials.manage(UUID.randomUUID(), 1);

        for (var link : new String[] {forged, old, foreign, unknown, right.substring(1), "x"}) {
            for (var page : new String[] {"confirmation", "wishes", "cancellation"}) {
                var shown = visitor.get("/registrations/" + link + "/" + page);
                assertThat(shown.status()).as(link + page).isEqualTo(404);
                assertThat(shown.text()).contains("Dieser Link gilt nicht mehr");
            }
            visitor = Visitor.at(port);
            assertThat(visitor.post("/registrations/" + link + "/confirmation", none())
                            .status())
                    .isEqualTo(404);
        }
        assertThat(now(anna).status()).isEqualTo(Status.AWAITING);
    }

    private Answer send(GivenEvent event, Fields fields) {
        return visitor.post("/events/" + event.slug() + "/registrations", fields);
    }

    private Registration registered(Answer sent) {
        var receipt = sent.location().substring("/receipts/".length());
        return registrations.byReceipt(new ReceiptId(UUID.fromString(receipt))).orElseThrow();
    }

    private Registration now(Registration registration) {
        return registrations.find(registration.id()).orElseThrow();
    }

    private String link(Registration registration) {
        return "/registrations/" + credentials.manage(registration.id().value(), registration.generation());
    }

    private void mailIsAccepted(Registration registration) {
        events.publishEvent(new MailAccepted(
                UUID.randomUUID(), "received", registration.id().value(), clock.instant()));
    }

    private static Fields none() {
        return new Fields(Map.of());
    }
}
