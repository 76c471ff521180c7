package foyer.registration.pages;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.platform.security.Credentials;
import foyer.registration.GivenRegistrations;
import foyer.registration.ReceiptId;
import foyer.registration.Registration;
import foyer.registration.Registrations;
import foyer.registration.pages.Visitor.Answer;
import foyer.registration.pages.Visitor.Fields;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.Logs;
import foyer.testing.MovableClock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** What somebody needs and eats: said in the form, changed and taken back behind the link, without JavaScript. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"foyer.jobs.enabled=false", "FOYER_TRUSTED_PROXIES=127.0.0.1"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class NeedsPagesTest {
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
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private Visitor visitor;
    private GivenEvent event;
    private String form;

    @BeforeEach
    void in_the_live_phase() {
        clock.moveTo(GivenEvents.DURING_LIVE);
        visitor = Visitor.at(port);
        event = given.event().offering("choir", 9, 9).live();
        form = "/events/" + event.slug() + "/registrations";
        jdbc.sql("truncate people.person cascade").update();
    }

    @Test
    void without_the_consent_nothing_is_kept_and_nothing_typed_is_lost() {
        var refused = visitor.post(
                form,
                Fields.of("Anna", "choir")
                        .with("accessNeeds", "hearing-loop", "step-free")
                        .with("accessNote", "Ich bringe <meine> Höranlage mit")
                        .with("diet", "vegan")
                        .with("allergies", "Haselnüsse"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Ohne dieses Einverständnis dürfen wir nicht speichern");
        assertThat(refused.body())
                .contains(
                        "href=\"#field-consent.accessNeeds\"",
                        "value=\"hearing-loop\" checked",
                        "value=\"step-free\" checked",
                        "Ich bringe &lt;meine&gt; Höranlage mit",
                        "<option value=\"vegan\" selected>");
        assertThat(refused.values("allergies")).containsExactly("Haselnüsse");
        assertThat(rows("people.person") + rows("people.access_need") + rows("people.diet"))
                .isZero();
    }

    @Test
    void a_consent_to_nothing_is_none_and_the_plain_choice_of_food_needs_none() {
        registered(Fields.of("Anna", "choir").with("diet", "vegan").with("consent.accessNeeds", "yes"));

        assertThat(rows("people.diet")).isEqualTo(1);
        assertThat(jdbc.sql("select kind from people.consent")
                        .query(String.class)
                        .list())
                .containsExactly("privacy");
    }

    @Test
    void what_is_needed_stands_on_Mein_Tag_is_changed_and_taken_back_there() {
        var anna = registered(Fields.of("Anna", "choir")
                .with("accessNeeds", "hearing-loop")
                .with("accessNote", "Licht")
                .with("allergies", "Nüsse")
                .with("consent.accessNeeds", "yes"));
        var link = link(anna);
        assertThat(visitor.get(link).text())
                .contains(
                        "eine Induktionsschleife für Hörgeräte Noch offen.",
                        "Licht Noch offen.",
                        "Nicht: Nüsse",
                        "Angaben ändern oder zurücknehmen");

        var page = visitor.get(link + "/needs");
        assertThat(page.body()).contains("value=\"hearing-loop\" checked", "Licht</textarea>");
        assertThat(page.values("allergies")).containsExactly("Nüsse");
        var refused = visitor.post(link + "/needs", new Fields(Map.of()).with("accessNeeds", "quiet-seat"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"quiet-seat\" checked");

        var changed = visitor.follow(visitor.post(
                link + "/needs",
                new Fields(Map.of()).with("accessNeeds", "quiet-seat").with("consent.accessNeeds", "yes")));
        assertThat(changed.text())
                .contains("Ihre Angaben sind gespeichert", "einen ruhigen Platz Noch offen.")
                .doesNotContain("Induktionsschleife", "Licht", "Nüsse");

        var withdrawn = visitor.follow(visitor.post(link + "/needs/withdrawal", new Fields(Map.of())));
        assertThat(withdrawn.text())
                .contains("Ihre Angaben sind gelöscht", "Sie haben das Einverständnis zurückgenommen.")
                .doesNotContain("ruhigen Platz");
        assertThat(rows("people.access_need") + rows("people.allergy")).isZero();
        assertThat(visitor.get(link + "/needs").body()).doesNotContain("/needs/withdrawal");
    }

    @Test
    void another_language_form_says_the_same() {
        var anna = registered(
                Fields.of("Anna", "choir").with("accessNeeds", "quiet-seat").with("consent.accessNeeds", "yes"));

        assertThat(visitor.get(link(anna) + "?lang=simple").text())
                .contains("einen ruhigen Platz Das wissen wir noch nicht.");
        assertThat(visitor.get(link(anna) + "?lang=en").text()).contains("a quiet seat Still open.");
    }

    @Test
    void too_much_and_the_unknown_are_said_beside_their_fields() {
        var refused = visitor.post(
                form,
                Fields.of("Anna", "choir")
                        .with("accessNeeds", "throne", "other")
                        .with("accessNote", "x".repeat(501))
                        .with("diet", "cake")
                        .with("allergies", "y".repeat(301))
                        .with("consent.accessNeeds", "yes"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "href=\"#field-accessNeeds\"",
                        "href=\"#field-accessNote\"",
                        "href=\"#field-diet\"",
                        "href=\"#field-allergies\"");
        assertThat(rows("people.person")).isZero();
    }

    @Test
    void somebody_who_sends_too_late_can_still_read_what_they_typed() {
        clock.moveTo(GivenEvents.CLOSES);

        var refused = visitor.post(
                form,
                Fields.of("Anna", "choir")
                        .with("accessNeeds", "hearing-loop")
                        .with("accessNote", "Licht")
                        .with("allergies", "Nüsse")
                        .with("consent.accessNeeds", "yes"));

        assertThat(refused.text()).contains("eine Induktionsschleife für Hörgeräte; Licht", "Nüsse");
    }

    @Test
    void no_mail_and_no_log_line_tells_of_a_need() {
        try (var logs = Logs.caught()) {
            var anna = registered(Fields.of("Anna", "choir")
                    .with("accessNeeds", "hearing-loop")
                    .with("accessNote", "Licht")
                    .with("allergies", "Nüsse")
                    .with("consent.accessNeeds", "yes"));
            people.confirms(anna);
            visitor.get(link(anna));

            // what has gone out already, of other tests' people, holds no text any more
            assertThat(jdbc.sql("select text || html from platform.outbox where subject_id = :anna")
                            .param("anna", anna.id().value())
                            .query(String.class)
                            .list())
                    .isNotEmpty()
                    .allSatisfy(mail -> assertThat(mail).doesNotContain("schleife", "Licht", "Nüsse"));
            assertThat(logs.text()).doesNotContain("hearing-loop", "Licht", "Nüsse");
        }
    }

    private Registration registered(Fields fields) {
        Answer answer = visitor.post(form, fields);
        var receipt = answer.location().substring("/receipts/".length());
        return registrations.byReceipt(new ReceiptId(UUID.fromString(receipt))).orElseThrow();
    }

    private String link(Registration registration) {
        return "/registrations/" + credentials.manage(registration.id().value(), registration.generation());
    }

    private int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
