package foyer.registration.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import foyer.platform.mail.MailDispatcher;
import foyer.platform.security.Credentials;
import foyer.registration.GivenRegistrations;
import foyer.registration.Registration;
import foyer.registration.pages.Visitor.Answer;
import foyer.registration.pages.Visitor.Fields;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.Logs;
import foyer.testing.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/** A lost link, one's own data, erasing oneself: without an account and without asking anybody. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"foyer.jobs.enabled=false", "FOYER_TRUSTED_PROXIES=127.0.0.1"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class SelfServiceTest {
    @LocalServerPort
    int port;

    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    Credentials credentials;

    @Autowired
    MailDispatcher dispatcher;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Visitor visitor;
    private GivenEvent event;

    @BeforeEach
    void in_the_live_phase() {
        clock.moveTo(GivenEvents.DURING_LIVE);
        visitor = Visitor.at(port);
        event = given.event().offering("choir", 1).offering("drums", 5, 5).live();
    }

    @Test
    void a_lost_link_comes_by_mail_and_the_answer_tells_nobody_whether_the_address_is_known() {
        var anna = people.registersAndConfirms(event, "anna", "choir");
        try (var logs = Logs.caught()) {
            var known = visitor.post(lostLink(), email("Anna@foyer.example"));
            var unknown = visitor.post(lostLink(), email("nobody@foyer.example"));

            assertThat(known.status()).isEqualTo(303);
            assertThat(told(known)).isEqualTo(told(unknown));
            assertThat(visitor.follow(known).text())
                    .isEqualTo(visitor.follow(unknown).text());
            soon(() -> mails(anna, "link-again") == 1);
            assertThat(logs.text())
                    .doesNotContain("anna@")
                    .doesNotContain("Anna@")
                    .doesNotContain("nobody@");
        }
        assertThat(jdbc.sql("select count(*) from platform.outbox where recipient like 'nobody%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void the_answer_takes_as_long_for_a_known_address_because_the_mail_is_written_after_it() throws Exception {
        people.registersAndConfirms(event, "berta", "choir");
        var answered = new CountDownLatch(1);
        var held = new CountDownLatch(1);
        var holding = Thread.startVirtualThread(() -> transaction.executeWithoutResult(_ -> {
            jdbc.sql("lock table platform.outbox").update();
            held.countDown();
            assertThatCode(() -> answered.await(20, TimeUnit.SECONDS)).doesNotThrowAnyException();
        }));
        held.await();

        assertThat(visitor.post(lostLink(), email("berta@foyer.example")).status())
                .isEqualTo(303);

        answered.countDown();
        holding.join();
    }

    @Test
    void nobody_is_flooded_by_lost_links_and_nobody_goes_through_a_list_of_addresses() {
        var anna = people.registersAndConfirms(event, "carla", "choir");
        for (int i = 0; i < 5; i++) {
            assertThat(visitor.post(lostLink(), email("carla@foyer.example")).status())
                    .isEqualTo(303);
        }
        soon(() -> mails(anna, "link-again") == 3);

        for (int i = 5; i < LostLinkPages.AN_HOUR; i++) {
            assertThat(visitor.post(lostLink(), email("person-" + i + "@foyer.example"))
                            .status())
                    .isEqualTo(303);
        }
        assertThat(visitor.post(lostLink(), email("next@foyer.example")).status())
                .isEqualTo(429);
        assertThat(mails(anna, "link-again")).isEqualTo(3);
        clock.moveBy(Duration.ofHours(1));
        assertThat(visitor.post(lostLink(), email("next@foyer.example")).status())
                .isEqualTo(303);
    }

    @Test
    void what_cannot_be_an_address_is_said_and_kept() {
        var answer = visitor.post(lostLink(), email("anna at home"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Bitte prüfen Sie die E-Mail-Adresse");
        assertThat(answer.values("email")).containsExactly("anna at home");
    }

    @Test
    void everything_that_is_kept_can_be_read_and_taken_along() {
        var anna = people.registersAndConfirms(event, "edda", "choir", "drums@2");

        assertThat(visitor.get(link(anna)).body()).contains(link(anna) + "/personal-data");
        var page = visitor.get(link(anna) + "/personal-data");
        assertThat(page.text())
                .contains("edda@foyer.example", "1. Wunsch choir", "Platz choir, Runde 1", "Bestätigung")
                .contains("Gespeichert bis Sonntag, 30. Juni 2030");

        var file = visitor.get(link(anna) + "/personal-data.json");
        assertThat(file.header("content-disposition")).contains("attachment").contains("meine-daten.json");
        assertThat(file.header("cache-control")).isEqualTo("no-store");
        assertThat(file.body())
                .contains("\"name\":\"email\"", "\"label\":\"E-Mail\"", "\"value\":\"edda@foyer.example\"")
                .contains("\"keptUntil\":\"2030-06-30\"");
    }

    @Test
    void erasing_and_a_companion_can_be_read_in_another_language_form_halfway() {
        var anna = people.registersAndConfirms(event, "gerda", "drums@2");

        var erasure = visitor.post(
                link(anna) + "/erasure",
                new Fields(Map.of()).with("sure", "yes").with("lang", "en"));
        assertThat(erasure.status()).isEqualTo(200);
        assertThat(erasure.body())
                .contains("<html lang=\"en\"", "form=\"erasure\" name=\"lang\"")
                .containsPattern("name=\"sure\"[^>]* checked");
        assertThat(visitor.get(link(anna)).status()).isEqualTo(200);

        var companion = visitor.post(
                link(anna) + "/companion",
                new Fields(Map.of()).with("companionName", "Bruno").with("lang", "en"));
        assertThat(companion.status()).isEqualTo(200);
        assertThat(companion.values("companionName")).containsExactly("Bruno");
        assertThat(companion.body()).contains("<html lang=\"en\"", "form=\"companion\" name=\"lang\"");
        assertThat(visitor.get(link(anna)).text()).doesNotContain("Bruno");
    }

    @Test
    void who_erases_themselves_is_asked_first_and_then_nothing_is_left_but_a_mail() {
        var anna = people.registersAndConfirms(event, "frida", "choir");
        var second = people.registers(event, "frida", "drums@2");
        var ben = people.registersAndConfirms(event, "ben", "choir", "drums@1");
        assertThat(people.has(event, ben)).contains("choir@1#1");

        assertThat(visitor.get(link(anna) + "/erasure").text())
                .contains("Das löschen wir sofort", "Das bleibt, und warum");
        assertThat(visitor.post(link(anna) + "/erasure", none()).status()).isEqualTo(422);
        assertThat(visitor.get(link(anna)).status()).isEqualTo(200);

        var erased = visitor.post(link(anna) + "/erasure", none().with("sure", "yes"));
        assertThat(erased.status()).isEqualTo(303);
        assertThat(visitor.follow(erased).text()).contains("Ihre Daten sind gelöscht");
        assertThat(List.of(
                        visitor.get(link(anna)).status(),
                        visitor.get(link(second)).status()))
                .containsExactly(404, 404);
        assertThat(people.has(event, ben)).contains("choir@1");
        assertThat(mails(ben, "moved-up")).isOne();

        assertThat(rows("frida@foyer.example")).isOne();
        dispatcher.dispatchDue();
        assertThat(rows("frida@foyer.example")).isZero();
        assertThat(jdbc.sql("select count(*) from people.person where email = 'frida@foyer.example'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(visitor.post(link(anna) + "/erasure", none().with("sure", "yes"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_fourth_registration_that_waits_for_a_click_is_answered_as_the_first() {
        var sent = "/events/" + event.slug() + "/registrations";
        var first = visitor.follow(visitor.post(sent, Fields.of("Cleo", "drums")));
        for (int i = 0; i < 2; i++) {
            visitor.post(sent, Fields.of("Cleo", "drums"));
        }
        var fourth = visitor.follow(visitor.post(sent, Fields.of("Cleo", "drums")));

        assertThat(fourth.status()).isEqualTo(200);
        assertThat(fourth.text()).isEqualTo(first.text());
        assertThat(rows("cleo@foyer.example")).isEqualTo(3);
    }

    private static List<Object> told(Answer answer) {
        var headers = Map.copyOf(answer.headers());
        var names = headers.keySet().stream().sorted().toList();
        return List.of(answer.status(), answer.location(), answer.body(), names);
    }

    private int mails(Registration registration, String purpose) {
        return jdbc.sql("select count(*) from platform.outbox where subject_id = :id and purpose = :purpose")
                .param("id", registration.id().value())
                .param("purpose", purpose)
                .query(Integer.class)
                .single();
    }

    private int rows(String recipient) {
        return jdbc.sql("select count(*) from platform.outbox where recipient = :recipient")
                .param("recipient", recipient)
                .query(Integer.class)
                .single();
    }

    private static void soon(BooleanSupplier holds) {
        var until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!holds.getAsBoolean() && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        assertThat(holds.getAsBoolean()).isTrue();
    }

    private String lostLink() {
        return "/events/" + event.slug() + "/registrations/lost-link";
    }

    private String link(Registration registration) {
        return "/registrations/" + credentials.manage(registration.id().value(), registration.generation());
    }

    private static Fields email(String typed) {
        return none().with("email", typed);
    }

    private static Fields none() {
        return new Fields(Map.of());
    }
}
