package foyer.myday.api;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.myday.api.ApiCaller.Answer;
import foyer.registration.RegistrationLimit;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.Logs;
import foyer.testing.MovableClock;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the JSON API refuses, and how it says so. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class ApiRefusalsTest {
    @Value("${local.server.port}")
    int port;

    @Autowired
    GivenEvents given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    MovableClock clock;

    private ApiCaller api;

    @BeforeEach
    void in_the_live_phase() {
        // another minute for each test, so that none is stopped by the limit
        clock.moveTo(clock.instant().isBefore(GivenEvents.DURING_LIVE) ? GivenEvents.DURING_LIVE : clock.instant());
        clock.moveBy(Duration.ofMinutes(1));
        if (!clock.instant().isBefore(GivenEvents.CLOSES)) {
            clock.moveTo(GivenEvents.DURING_LIVE);
        }
        api = new ApiCaller(port, "de");
    }

    @Test
    void names_every_wrong_field_at_once_in_the_language_asked_for_and_keeps_nothing() throws Exception {
        var event = event();
        String body = """
                {"name": 7, "email": "nobody", "organisation": ["x"], "language": "fr", "concern": {},
                 "wishes": [{"offering": "choir"}, {"offering": "choir"}, {"offering": "nothing"}, 3, {"offering": true}],
                 "withoutRounds": [true], "accessNeeds": ["hearing-loop", "throne"], "diet": "cake",
                 "ticket": "gold", "consent": {"photos": "yes"}}
                """;

        Answer german = register(event, body);
        Answer english = api.in("en").post(path(event), body);

        assertThat(german.status()).isEqualTo(422);
        assertThat(german.type()).isEqualTo("application/problem+json");
        assertThat(german.wrongFields())
                .contains(
                        "name",
                        "email",
                        "organisation",
                        "language",
                        "concern",
                        "wishes[1]",
                        "wishes[2]",
                        "wishes[3]",
                        "wishes[4].offering",
                        "withoutRounds[0]",
                        "accessNeeds",
                        "diet",
                        "ticket",
                        "consent.photos",
                        "consent.accessNeeds",
                        "consent.privacy")
                .doesNotHaveDuplicates();
        assertThat(german.errors()).contains("ticket: Diese Angabe gibt es hier nicht.");
        assertThat(english.errors()).contains("ticket: There is no such field here.");
        assertThat(english.wrongFields()).isEqualTo(german.wrongFields());
        assertThat(count(event)).isZero();
    }

    @Test
    void what_is_no_json_object_is_refused_and_never_quoted() throws Exception {
        var event = event();
        try (var logs = Logs.caught()) {
            for (String body : new String[] {
                "", "[]", "7", "{\"name\": \"Geheim\"", "{\"name\": \"a\", \"name\": \"Geheim\"}", "{} {}", "\u0000"
            }) {
                Answer answer = register(event, body);
                assertThat(answer.status()).as(body).isEqualTo(400);
                assertThat(answer.type()).isEqualTo("application/problem+json");
                assertThat(answer.http().body()).doesNotContain("Geheim");
            }
            assertThat(logs.text()).doesNotContain("Geheim");
        }
    }

    @Test
    void too_much_the_wrong_type_and_the_wrong_method_are_problems_too() throws Exception {
        var event = event();

        Answer tooMuch = register(event, "{\"concern\": \"" + "x".repeat(1_000_000) + "\"}");
        Answer form = api.send(api.request(path(event))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("name=x")));
        Answer method = api.delete(path(event));

        assertThat(tooMuch.status()).isEqualTo(413);
        assertThat(form.status()).isEqualTo(415);
        assertThat(method.status()).isEqualTo(405);
        assertThat(new String[] {tooMuch.type(), form.type(), method.type()}).containsOnly("application/problem+json");
    }

    @Test
    void before_and_after_the_time_nobody_registers() throws Exception {
        var event = event();
        clock.moveTo(GivenEvents.OPENS.minusSeconds(1));
        Answer before = register(event, body("anna"));
        clock.moveTo(GivenEvents.CLOSES);
        Answer after = register(event, body("anna"));
        clock.moveTo(GivenEvents.DURING_LIVE);

        assertThat(before.status()).isEqualTo(409);
        assertThat(before.json().path("type").stringValue()).isEqualTo("urn:foyer:problem:not-yet-open");
        assertThat(after.json().path("type").stringValue()).isEqualTo("urn:foyer:problem:closed");
        assertThat(count(event)).isZero();
    }

    @Test
    void more_than_the_limit_from_one_address_wait_and_another_site_may_not_read() throws Exception {
        var event = event();
        clock.moveBy(Duration.ofMinutes(1));
        Answer last = register(event, "{}");
        for (int i = 0; i < RegistrationLimit.A_MINUTE; i++) {
            last = register(event, "{}");
        }

        assertThat(last.status()).isEqualTo(429);
        assertThat(last.type()).isEqualTo("application/problem+json");
        assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 61);
        Answer foreign =
                api.send(api.request("/api/v1/events/" + event.slug()).header("Origin", "https://elsewhere.example"));
        assertThat(foreign.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void who_waits_too_long_for_a_lock_is_asked_to_send_again_and_is_registered_once() throws Exception {
        var event = event();
        Answer waiting = new TransactionTemplate(transactions).execute(status -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended('anna@foyer.example', 8))")
                    .query((rs, i) -> i)
                    .list();
            return registerAnna(event);
        });

        assertThat(waiting.status()).isEqualTo(503);
        assertThat(waiting.type()).isEqualTo("application/problem+json");
        assertThat(waiting.header("Retry-After")).isEqualTo("11");
        assertThat(waiting.json().path("type").stringValue()).isEqualTo("urn:foyer:problem:busy");
        assertThat(count(event)).isZero();

        assertThat(registerAnna(event).status()).isEqualTo(201);
        assertThat(registerAnna(event).status()).isEqualTo(201);
        assertThat(count(event)).isEqualTo(1);
    }

    private Answer registerAnna(GivenEvent event) {
        try {
            return api.post(path(event), body("anna"), "Idempotency-Key", "one");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private GivenEvent event() {
        return given.event().offering("choir", 1, 1).offering("drums", 5, 5).live();
    }

    private static String body(String person) {
        return """
                {"name": "%s", "email": "%s@foyer.example", "wishes": [{"offering": "choir"}], "consent": {"privacy": true}}
                """.formatted(person, person);
    }

    private static String path(GivenEvent event) {
        return "/api/v1/events/" + event.slug() + "/registrations";
    }

    private Answer register(GivenEvent event, String body) throws Exception {
        return api.post(path(event), body);
    }

    private long count(GivenEvent event) {
        return jdbc.sql("select count(*) from registration.registration where event_id = :event")
                .param("event", event.id().value())
                .query(Long.class)
                .single();
    }
}
