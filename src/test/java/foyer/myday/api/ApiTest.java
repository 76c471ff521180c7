package foyer.myday.api;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.myday.api.ApiCaller.Answer;
import foyer.platform.security.Credentials;
import foyer.registration.GivenRegistrations;
import foyer.registration.ReceiptId;
import foyer.registration.Registration;
import foyer.registration.Registrations;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** The JSON API as a program meets it, over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class ApiTest {
    @Value("${local.server.port}")
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
    void an_event_says_its_phase_and_what_is_left() throws Exception {
        var event = event();
        people.registers(event, "anna", "choir@1");

        Answer answer = api.get("/api/v1/events/" + event.slug());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("max-age=10, public");
        assertThat(answer.json().path("phase").stringValue()).isEqualTo("live");
        var choir = answer.json()
                .path("offerings")
                .valueStream()
                .filter(o -> o.path("id").stringValue().equals("choir"))
                .findFirst()
                .orElseThrow();
        assertThat(choir.path("seats").toString()).isEqualTo("{\"1\":1,\"2\":1}");
        assertThat(choir.path("seatsLeft").toString()).isEqualTo("{\"1\":0,\"2\":1}");
        assertThat(api.get("/api/v1/events/nowhere").status()).isEqualTo(404);
    }

    @Test
    void registers_as_the_form_does_and_tells_only_a_receipt() throws Exception {
        var event = event();
        people.registers(event, "anna", "choir@1");

        Answer answer = register(event, """
                {"name": "Ben", "email": "ben@foyer.example", "language": "en",
                 "wishes": [{"offering": "choir", "round": 1}, {"offering": "drums"}], "withoutRounds": ["2"],
                 "concern": "Töne", "consent": {"privacy": true, "photos": false}}
                """);

        assertThat(answer.status()).isEqualTo(201);
        String receipt = answer.json().path("receipt").stringValue();
        assertThat(answer.header("Location")).isEqualTo("/api/v1/receipts/" + receipt);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.json().path("status").stringValue()).isEqualTo("awaiting-confirmation");
        assertThat(answer.json().path("seats").toString()).isEqualTo("{\"1\":\"drums\"}");
        assertThat(answer.json().path("waiting").toString())
                .isEqualTo("[{\"offering\":\"choir\",\"round\":\"1\",\"position\":1}]");
        assertThat(answer.http().body()).doesNotContain(manage(behind(receipt)));
        people.confirms(behind(receipt));
        Answer later = api.get("/api/v1/receipts/" + receipt);
        assertThat(later.json().path("status").stringValue()).isEqualTo("confirmed");
        assertThat(later.http().body()).doesNotContain("Ben").doesNotContain("foyer.example");
        assertThat(api.get("/api/v1/receipts/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(api.get("/api/v1/receipts/none").status()).isEqualTo(404);
    }

    @Test
    void a_companion_sits_beside_and_a_name_alone_is_refused() throws Exception {
        var event = event();

        Answer answer = register(event, """
                {"name": "Ben", "email": "ben@foyer.example", "wishes": [{"offering": "choir", "round": 1}, {"offering": "drums"}],
                 "companion": true, "companionName": "Bela", "consent": {"privacy": true}}
                """);
        Answer nameAlone = register(event, """
                {"name": "Ben", "email": "ben@foyer.example", "wishes": [{"offering": "drums"}],
                 "companion": false, "companionName": "Bela", "consent": {"privacy": true}}
                """);
        Answer notTrue = register(event, """
                {"name": "Ben", "email": "ben@foyer.example", "wishes": [{"offering": "drums"}],
                 "companion": "yes", "companionName": 7, "consent": {"privacy": true}}
                """);

        assertThat(answer.json().path("seats").toString()).isEqualTo("{\"1\":\"drums\"}");
        var ben = behind(answer.json().path("receipt").stringValue());
        assertThat(people.companionHas(event, ben)).containsExactly("drums@1");
        assertThat(api.get("/api/v1/registrations/" + manage(ben) + "/wishes")
                        .json()
                        .path("companion")
                        .booleanValue())
                .isTrue();
        assertThat(seatsLeft(event, "drums")).isEqualTo("{\"1\":3,\"2\":5}");
        assertThat(nameAlone.wrongFields()).containsExactly("companion");
        assertThat(notTrue.wrongFields()).containsExactlyInAnyOrder("companion", "companionName");
    }

    private String seatsLeft(GivenEvent event, String offering) throws Exception {
        return api.get("/api/v1/events/" + event.slug())
                .json()
                .path("offerings")
                .valueStream()
                .filter(o -> o.path("id").stringValue().equals(offering))
                .map(o -> o.path("seatsLeft").toString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_replay_with_the_same_key_gets_the_first_answer_and_other_content_is_refused() throws Exception {
        var event = event();

        Answer first = api.post(path(event), body("anna"), "Idempotency-Key", "k1");
        Answer again = api.post(path(event), body("anna"), "Idempotency-Key", "k1");
        Answer other = api.post(path(event), body("ben"), "Idempotency-Key", "k1");

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().path("type").stringValue()).isEqualTo("urn:foyer:problem:key-used");
        assertThat(register(event, body("carla")).json().path("receipt"))
                .isNotEqualTo(register(event, body("carla")).json().path("receipt"));
        assertThat(count(event)).isEqualTo(3);
        assertThat(api.post(path(event), body("dora"), "Idempotency-Key", "x".repeat(300))
                        .wrongFields())
                .containsExactly("Idempotency-Key");
    }

    @Test
    void one_s_own_wishes_can_be_read_changed_and_given_up() throws Exception {
        var event = event();
        var anna = people.registersAndConfirms(event, "anna", "choir@1", "drums");
        String own = "/api/v1/registrations/" + manage(anna);

        assertThat(api.get(own + "/wishes").json().path("wishes").toString())
                .isEqualTo("[{\"offering\":\"choir\",\"round\":\"1\"},{\"offering\":\"drums\"}]");
        Answer changed = api.put(own + "/wishes", "{\"wishes\": [{\"offering\": \"drums\"}], \"withoutRounds\": [2]}");
        assertThat(changed.json().path("seats").toString()).isEqualTo("{\"1\":\"drums\"}");
        assertThat(changed.json().path("withoutRounds").toString()).isEqualTo("[\"2\"]");
        assertThat(api.put(own + "/wishes", "{\"wishes\": [{\"offering\": \"nothing\"}], \"name\": \"x\"}")
                        .wrongFields())
                .containsExactly("name", "wishes[0]");
        assertThat(api.put(own + "/wishes", "[]").status()).isEqualTo(400);

        assertThat(api.delete(own).status()).isEqualTo(204);
        assertThat(api.delete(own).status()).isEqualTo(204);
        assertThat(people.has(event, anna)).isEmpty();
        Answer over = api.put(own + "/wishes", "{\"wishes\": [{\"offering\": \"drums\"}]}");
        assertThat(over.status()).isEqualTo(409);
        assertThat(over.json().path("type").stringValue()).isEqualTo("urn:foyer:problem:over");
    }

    @Test
    void a_seat_can_be_kept_and_kept_no_more() throws Exception {
        var event = event();
        people.registersAndConfirms(event, "anna", "choir@1");
        var ben = people.registersAndConfirms(event, "ben", "choir@1", "drums@1");
        String round = "/api/v1/registrations/" + manage(ben) + "/rounds/1/keeping";

        Answer kept = api.put(round, "");
        assertThat(kept.json().path("kept").toString()).isEqualTo("[\"1\"]");
        assertThat(kept.json().path("waiting").toString()).isEqualTo("[]");
        Answer moving = api.delete(round);
        assertThat(moving.json().path("kept").toString()).isEqualTo("[]");
        assertThat(moving.json().path("waiting").size()).isEqualTo(1);
        assertThat(api.delete(round).status()).isEqualTo(404);
        assertThat(api.put(round.replace("/1/", "/2/"), "").json().path("title").stringValue())
                .isEqualTo("In dieser Runde haben Sie keinen Platz");
        assertThat(api.put(round.replace("/1/", "/9/"), "").status()).isEqualTo(404);
    }

    @Test
    void a_forged_link_opens_nothing() throws Exception {
        var anna = people.registersAndConfirms(event(), "anna", "choir");
        String old = credentials.manage(anna.id().value(), anna.generation() + 1);
        String ticket = credentials.ticket(anna.id().value(), anna.generation());

        for (String link : new String[] {old, ticket, "x"}) {
            String own = "/api/v1/registrations/" + link;
            for (Answer answer :
                    new Answer[] {api.get(own + "/wishes"), api.put(own + "/wishes", "{}"), api.delete(own)}) {
                assertThat(answer.status()).isEqualTo(404);
                assertThat(answer.type()).isEqualTo("application/problem+json");
                assertThat(answer.json().path("title").stringValue()).isEqualTo("Dieser Link gilt nicht mehr");
            }
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

    private Registration behind(String receipt) {
        return registrations.byReceipt(new ReceiptId(UUID.fromString(receipt))).orElseThrow();
    }

    private String manage(Registration registration) {
        return credentials.manage(registration.id().value(), registration.generation());
    }

    private long count(GivenEvent event) {
        return jdbc.sql("select count(*) from registration.registration where event_id = :event")
                .param("event", event.id().value())
                .query(Long.class)
                .single();
    }
}
