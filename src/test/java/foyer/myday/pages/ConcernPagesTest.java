package foyer.myday.pages;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.platform.security.Credentials;
import foyer.registration.CancelRegistration;
import foyer.registration.Concerns;
import foyer.registration.Experience;
import foyer.registration.GivenRegistrations;
import foyer.registration.Registration;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** How Mein Tag asks for a concern again after a move, and what becomes of the answer. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class ConcernPagesTest {
    private static final String TEXT = "Wie halte ich den Takt? <b>மெதுவாக</b>";
    private final HttpClient http = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    int port;

    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    CancelRegistration cancelRegistration;

    @Autowired
    Concerns concerns;

    @Autowired
    Credentials credentials;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private GivenEvent event;
    private Registration ben;

    @BeforeEach
    void ben_was_moved() throws Exception {
        clock.moveTo(GivenEvents.DURING_LIVE);
        event = given.event().offering("choir", 1).offering("drums", 5).live();
        var first = people.registersAndConfirms(event, "first", "choir@1");
        ben = people.registersAndConfirms(event, "ben", "choir@1", "drums@1");
        send(ben, "concern-drums", TEXT);
        cancelRegistration.of(first.id());
    }

    @Test
    void my_day_asks_and_the_form_holds_the_former_text() throws Exception {
        assertThat(get(ben, "").body())
                .contains("Was möchten Sie dort klären?")
                .contains("/concerns\"")
                .contains("Noch nicht weitergegeben.")
                .contains("&lt;b&gt;மெதுவாக&lt;/b&gt;")
                .doesNotContain("<b>மெ");

        var form = get(ben, "/concerns");

        assertThat(form.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(form.body())
                .contains("Was möchten Sie dort klären: Forum choir · choir")
                .contains("Wie halte ich den Takt?")
                .contains("Wer das frühere Angebot leitet, liest Ihren Text nicht mehr.");
        assertThat(get(ben, "/concerns?lang=simple").body()).contains("Sie haben jetzt einen anderen Platz.");
        assertThat(get(ben, "/concerns?lang=en").body()).contains("You have another seat now.");
    }

    @Test
    void the_answer_reaches_the_new_hosts_and_my_day_asks_no_more() throws Exception {
        var answer = send(ben, "concern-choir", "  Welche Stimme?  ");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("?done=concerns");
        assertThat(hostsOfTheChoir()).containsExactly("Welche Stimme?");
        assertThat(get(ben, "").body())
                .contains("Welche Stimme?")
                .doesNotContain("Was möchten Sie dort klären?")
                .doesNotContain("Wie halte ich den Takt?");
        assertThat(get(ben, "?done=concerns").body()).contains("Ihr Anliegen ist gespeichert");
    }

    @Test
    void a_text_that_is_too_long_is_kept_in_the_field_and_nothing_is_passed_on() throws Exception {
        var answer = send(ben, "concern-choir", "ä".repeat(1001));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Bitte kürzen Sie auf höchstens 1.000 Zeichen.")
                .contains("ä".repeat(1001));
        assertThat(hostsOfTheChoir()).isEmpty();
    }

    @Test
    void a_text_for_a_seat_that_was_lost_meanwhile_changes_nothing() throws Exception {
        send(ben, "concern-drums", "zu spät");

        assertThat(hostsOfTheChoir()).isEmpty();
        assertThat(concerns.forHostsOf(
                        event.programme().event(), event.offering("drums").id()))
                .isEmpty();
    }

    @Test
    void what_somebody_says_about_their_experience_is_kept_and_may_be_taken_back() throws Exception {
        send(ben, "experience", "some");
        assertThat(concerns.experienceOf(List.of(ben.id()))).containsValue(Experience.SOME);
        assertThat(get(ben, "/concerns").body()).contains("value=\"some\" checked");

        send(ben, "experience", "");
        assertThat(concerns.experienceOf(List.of(ben.id()))).isEmpty();
    }

    @Test
    void no_mail_holds_it() {
        assertThat(jdbc.sql("select count(*) from platform.outbox where text like '%Takt%' or html like '%Takt%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void once_its_time_is_over_it_is_neither_asked_for_nor_taken() throws Exception {
        clock.moveTo(Concerns.ends(event.programme().event()));

        assertThat(get(ben, "").body()).doesNotContain("/concerns\"");
        assertThat(get(ben, "/concerns").statusCode()).isEqualTo(303);
        assertThat(send(ben, "concern-choir", "zu spät").statusCode()).isEqualTo(303);
        assertThat(hostsOfTheChoir()).isEmpty();
    }

    private Collection<String> hostsOfTheChoir() {
        return concerns.forHostsOf(
                        event.programme().event(), event.offering("choir").id())
                .values();
    }

    private HttpResponse<String> get(Registration registration, String below) throws Exception {
        return http.send(
                HttpRequest.newBuilder(address(registration, below))
                        .header("Accept-Language", "de")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> send(Registration registration, String field, String text) throws Exception {
        return http.send(
                HttpRequest.newBuilder(address(registration, "/concerns"))
                        .header("Accept-Language", "de")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                field + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI address(Registration registration, String below) {
        var manage = credentials.manage(registration.id().value(), registration.generation());
        return URI.create("http://localhost:" + port + "/registrations/" + manage + below);
    }
}
