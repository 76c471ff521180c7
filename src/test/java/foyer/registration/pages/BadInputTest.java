package foyer.registration.pages;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.registration.pages.Visitor.Answer;
import foyer.registration.pages.Visitor.Fields;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.Logs;
import foyer.testing.MovableClock;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Whatever is typed ends in words that say what to do, with nothing lost and nothing half-written. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"foyer.jobs.enabled=false", "FOYER_TRUSTED_PROXIES=127.0.0.1"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class BadInputTest {
    @LocalServerPort
    int port;

    @Autowired
    GivenEvents given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private Visitor visitor;
    private GivenEvent event;

    @BeforeEach
    void in_the_live_phase() {
        clock.moveTo(GivenEvents.DURING_LIVE);
        visitor = Visitor.at(port);
        event = given.event().offering("choir", 5, -1).offering("drums", 5, 5).live();
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                wrong("name", "", "Bitte tragen Sie Ihren Namen ein."),
                wrong("name", " \t ", "Bitte tragen Sie Ihren Namen ein."),
                wrong("name", "x".repeat(121), "Bitte kürzen Sie auf höchstens 120 Zeichen."),
                wrong("name", "An\u0000na", "unsichtbare Steuerzeichen"),
                wrong("name", "An\nna", "in eine Zeile"),
                wrong("email", "", "Bitte tragen Sie Ihre E-Mail-Adresse ein."),
                wrong("email", "anna", "Bitte prüfen Sie die E-Mail-Adresse."),
                wrong("email", "anna@foyer.example, ben@foyer.example", "Bitte prüfen Sie die E-Mail-Adresse."),
                wrong("email", "anna@" + "x".repeat(300) + ".example", "höchstens 254 Zeichen"),
                wrong("organisation", "x".repeat(161), "höchstens 160 Zeichen"),
                wrong("concern", "x".repeat(1001), "höchstens 1.000 Zeichen"),
                wrong("language", "", "Bitte wählen Sie eine der Sprachen aus."),
                wrong("language", "fr", "Bitte wählen Sie eine der Sprachen aus."),
                wrong("consent.privacy", "", "Ohne dieses Einverständnis"),
                wrong("wish", "organ", "Ein Wunsch steht nicht im Programm."),
                wrong("wish", "\u0000", "Ein Wunsch steht nicht im Programm."),
                wrong("round", "3", "Diese Runde gibt es nicht."),
                wrong("round", "2", "Das gibt es in dieser Runde nicht."),
                wrong("without", "9", "Diese Runde gibt es nicht."));
    }

    @ParameterizedTest
    @MethodSource
    void refused(String field, String value, String words) {
        var answer =
                send(Fields.of("Anna", "choir").with("organisation", "Chor").with(field, value));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains(words, "Eine Angabe fehlt noch");
        assertThat(answer.values("organisation")).containsExactly(field.equals("organisation") ? value : "Chor");
        nothingIsWritten();
    }

    @Test
    void a_form_without_anything_names_every_field() {
        var answer = visitor.post(path(), new Fields(Map.of()));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("5 Angaben fehlen noch");
        assertThat(answer.body())
                .contains("href=\"#field-name\"", "href=\"#field-email\"", "href=\"#field-language\"")
                .contains("href=\"#wishes\"", "href=\"#field-consent.privacy\"");
        nothingIsWritten();
    }

    @Test
    void the_same_wish_twice_is_said_beside_the_second() {
        var answer = send(Fields.of("Anna", "choir", "drums", "choir"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#wish-3\"", "id=\"wish-3\"");
        assertThat(answer.text()).contains("Dieser Wunsch steht schon weiter oben.");
        assertThat(answer.values("wish")).containsExactly("choir", "drums", "choir");
    }

    @Test
    void names_of_all_scripts_are_taken_as_they_are_and_mark_up_stays_text() {
        for (var name :
                new String[] {"مريم العلي", "👩‍🎤 Zoë Ō", "<script>alert(1)</script>", "O'Brien & \"Söhne\""}) {
            var kept = visitor.post(
                    path() + "/new",
                    Fields.of("Anna", "choir").with("name", name).with("change", "up-9"));
            assertThat(kept.values("name")).containsExactly(name);
            assertThat(kept.body()).doesNotContain("<script>alert");
            assertThat(send(Fields.of("Anna", "choir")
                                    .with("name", name)
                                    .with("email", name.hashCode() + "@foyer.example"))
                            .status())
                    .isEqualTo(303);
        }
        assertThat(jdbc.sql("select count(*) from people.person where name = '<script>alert(1)</script>'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"up-1", "down-2", "up-99", "down-0", "remove--1", "fly-1", "", "add", "remove-99999999999"})
    void a_button_that_can_do_nothing_changes_nothing(String change) {
        var answer = visitor.post(
                path() + "/new", Fields.of("Anna", "choir", "drums").with("change", change));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.values("wish")).containsExactly("choir", "drums");
    }

    @Test
    void a_megabyte_is_refused_in_words() {
        var answer = send(Fields.of("Anna", "choir").with("concern", "x".repeat(1_000_000)));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text()).contains("Das war zu viel auf einmal");
        nothingIsWritten();
    }

    @Test
    void three_hundred_wishes_are_too_many() {
        var answer =
                send(Fields.of("Anna", Stream.generate(() -> "choir").limit(300).toArray(String[]::new)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Bitte kürzen Sie die Liste auf höchstens 10 Wünsche.");
    }

    @Test
    void before_and_after_the_phase_a_calm_page_says_when_and_keeps_what_was_typed() {
        clock.moveTo(GivenEvents.OPENS.minusSeconds(1));
        assertThat(visitor.get(path() + "/new").text())
                .contains("Sie öffnet am Freitag, 1. März 2030, 9 Uhr.", "chor@foyer.example");
        clock.moveTo(GivenEvents.CLOSES);
        var answer = send(Fields.of("Anna", "choir").with("concern", "Tiefe Töne"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text())
                .contains(
                        "Die Anmeldung ist geschlossen",
                        "Sie sind nicht angemeldet",
                        "anna@foyer.example",
                        "Tiefe Töne");
        nothingIsWritten();
    }

    @Test
    void a_full_event_says_so_before_and_after() {
        var full = given.event().offering("choir", 1).live();
        var address = "/events/" + full.slug() + "/registrations";
        visitor.post(address, Fields.of("Anna", "choir"));

        assertThat(visitor.get(address + "/new").text())
                .contains("Alle Plätze sind vergeben", "Anmelden und auf die Warteliste");
        var receipt = visitor.follow(visitor.post(address, Fields.of("Ben", "choir")));
        assertThat(receipt.text())
                .contains("Hier haben Sie noch keinen Platz.", "Warteliste: Forum choir · choir, Stelle 1");
    }

    @Test
    void no_log_tells_who_typed_what() {
        try (var logs = Logs.caught()) {
            send(Fields.of("Wilhelmine", "choir"));
            send(Fields.of("Wilhelmine", "organ").with("concern", "Geheimes"));
            send(Fields.of("Wilhelmine", "choir").with("email", "wilhelmine@"));

            assertThat(logs.text()).doesNotContainIgnoringCase("wilhelmine").doesNotContain("Geheimes");
        }
    }

    @Test
    void an_event_that_nobody_knows_is_not_found() {
        assertThat(visitor.get("/events/nothing/registrations/new").status()).isEqualTo(404);
        assertThat(visitor.post("/events/nothing/registrations", Fields.of("Anna", "choir"))
                        .status())
                .isEqualTo(404);
        assertThat(visitor.get("/receipts/00000000-0000-0000-0000-000000000000").status())
                .isEqualTo(404);
    }

    private Answer send(Fields fields) {
        return visitor.post(path(), fields);
    }

    private String path() {
        return "/events/" + event.slug() + "/registrations";
    }

    private void nothingIsWritten() {
        assertThat(jdbc.sql("select count(*) from registration.registration where event_id = :event")
                        .param("event", event.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static Arguments wrong(String field, String value, String words) {
        return Arguments.of(field, value, words);
    }
}
