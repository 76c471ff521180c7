package foyer.registration.pages;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.platform.security.Credentials;
import foyer.registration.GivenRegistrations;
import foyer.registration.pages.Visitor.Fields;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** The language form of mails and of pages are two things, and changing either loses nothing. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"foyer.jobs.enabled=false", "FOYER_TRUSTED_PROXIES=127.0.0.1"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class MailLanguageTest {
    @LocalServerPort
    int port;

    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    Credentials credentials;

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
        event = given.event().offering("choir", 1).live();
    }

    @Test
    void the_language_of_mails_is_changed_without_changing_anything_else() {
        var anna = people.registersAndConfirms(event, "anna", "choir");
        var page = "/registrations/" + credentials.manage(anna.id().value(), anna.generation());

        assertThat(visitor.get(page + "/mail-language").text())
                .contains("In welcher Sprache sollen wir Ihnen schreiben?");
        var nothing = visitor.post(page + "/mail-language", none());
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.text()).contains("Bitte wählen Sie eine Sprache.");

        var inEnglish = visitor.post(
                page + "/mail-language", none().with("language", "simple").with("lang", "en"));
        assertThat(inEnglish.text()).contains("In which language shall we write to you?");
        assertThat(inEnglish.body()).containsPattern("value=\"simple\"[^>]*checked");
        assertThat(jdbc.sql("select language from people.person where id = :id")
                        .param("id", anna.person().value())
                        .query(String.class)
                        .single())
                .isEqualTo("de");

        var done = visitor.post(page + "/mail-language", none().with("language", "simple"));

        assertThat(visitor.follow(done).text()).contains("Die Sprache Ihrer E-Mails ist geändert");
        assertThat(jdbc.sql("select language from people.person where id = :id")
                        .param("id", anna.person().value())
                        .query(String.class)
                        .single())
                .isEqualTo("simple");
        assertThat(people.has(event, anna)).containsExactly("choir@1");
    }

    @Test
    void asking_for_a_lost_link_in_another_language_keeps_the_address_and_sends_nothing() {
        people.registersAndConfirms(event, "anna", "choir");
        var before = jdbc.sql("select count(*) from platform.outbox")
                .query(Long.class)
                .single();

        var inEnglish = visitor.post(
                "/events/" + event.slug() + "/registrations/lost-link",
                none().with("email", "anna@foyer.example").with("lang", "en"));

        assertThat(inEnglish.status()).isEqualTo(200);
        assertThat(inEnglish.values("email")).containsExactly("anna@foyer.example");
        assertThat(inEnglish.body()).contains("lang=\"en\"");
        assertThat(jdbc.sql("select count(*) from platform.outbox")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
    }

    private static Fields none() {
        return new Fields(Map.of());
    }
}
