package foyer.registration.pages;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.platform.security.Credentials;
import foyer.registration.GivenRegistrations;
import foyer.registration.Registration;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** What the page and the API say when other wishes would take the place of a seat. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class ClashPagesTest {
    private static final String WISHES = "wish=choir&round=1&wish=drums&round=1";
    private static final String JSON = "{\"wishes\": [{\"offering\": \"choir\"}, {\"offering\": \"drums\"}]";

    private final HttpClient http = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    int port;

    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    Credentials credentials;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void in_the_live_phase() {
        clock.moveTo(GivenEvents.DURING_LIVE);
    }

    @Test
    void asked_first_the_same_list_sent_once_more_holds_and_another_one_is_asked_about_again() throws Exception {
        var event = event("WARN");
        var anna = people.registersAndConfirms(event, "anna", "drums@1");

        var asked = post(anna, WISHES);
        assertThat(asked.statusCode()).isEqualTo(409);
        assertThat(asked.body()).contains("Möchten Sie Ihren Platz abgeben?", "Runde 1: statt");
        assertThat(people.has(event, anna)).containsExactly("drums@1");

        assertThat(post(anna, WISHES + "&wish=flute&round=1&agreed=" + agreed(asked))
                        .statusCode())
                .isEqualTo(409);
        assertThat(post(anna, WISHES + "&agreed=" + agreed(asked)).statusCode()).isEqualTo(303);
        assertThat(people.has(event, anna)).containsExactly("choir@1");
    }

    @Test
    void blocked_it_says_what_can_be_done_and_keeps_what_was_typed() throws Exception {
        var anna = people.registersAndConfirms(event("BLOCK"), "anna", "drums@1");

        var refused = post(anna, WISHES);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("So lassen sich die Wünsche nicht speichern", "value=\"choir\"");
        assertThat(agreed(refused)).isEmpty();
    }

    @Test
    void a_program_says_that_seats_may_be_given_up() throws Exception {
        var event = event("WARN");
        var anna = people.registersAndConfirms(event, "anna", "drums@1");

        assertThat(put(anna, JSON + "}").body()).contains("urn:foyer:problem:gives-up-seats");
        assertThat(put(anna, JSON + ", \"giveUpSeats\": true}").statusCode()).isEqualTo(200);
        assertThat(people.has(event, anna)).containsExactly("choir@1");
    }

    private GivenEvent event(String clash) {
        return given.event()
                .offering("choir", 1)
                .offering("drums", 1)
                .offering("flute", 1)
                .changes("{\"clash\": \"" + clash + "\", \"handingOn\": false}")
                .live();
    }

    private static String agreed(HttpResponse<String> page) {
        var found = Pattern.compile("name=\"agreed\" value=\"([^\"]*)\"").matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> post(Registration of, String form) throws Exception {
        return send(HttpRequest.newBuilder(address("/registrations/" + manage(of) + "/wishes"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> put(Registration of, String json) throws Exception {
        return send(HttpRequest.newBuilder(address("/api/v1/registrations/" + manage(of) + "/wishes"))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.header("Accept-Language", "de").build(), HttpResponse.BodyHandlers.ofString());
    }

    private String manage(Registration of) {
        return credentials.manage(of.id().value(), of.generation());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
