package foyer.registration.pages;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.registration.RegistrationLimit;
import foyer.registration.pages.Visitor.Fields;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** The line in front of the form, without JavaScript. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"foyer.jobs.enabled=false", "FOYER_TRUSTED_PROXIES=127.0.0.1"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class LinePagesTest {
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
    void right_after_the_opening() {
        clock.moveTo(GivenEvents.OPENS.plusSeconds(5));
        visitor = Visitor.at(port);
        event = given.event().offering("choir", 200).live();
    }

    @Test
    void who_comes_alone_gets_the_form_at_once() {
        var form = visitor.get(form());

        assertThat(form.status()).isEqualTo(200);
        assertThat(form.values("place")).hasSize(1);
        var filledIn =
                Fields.of("Anna", "choir").with("place", form.values("place").getFirst());
        assertThat(visitor.post(registrations(), filledIn).status()).isEqualTo(303);
    }

    @Test
    void in_a_crowd_everybody_sees_their_place_and_keeps_it_with_the_address() {
        crowd();
        var sent = visitor.get(form() + "?wish=choir");
        assertThat(sent.status()).isEqualTo(303);
        var waiting = visitor.follow(sent);

        assertThat(waiting.status()).isEqualTo(200);
        assertThat(waiting.text()).contains("Sie sind in der Reihe", "So viele sind ungefähr noch vor Ihnen:");
        assertThat(waiting.values("wish")).containsExactly("choir");
        var elsewhere = Visitor.at(port).follow(sent);
        assertThat(elsewhere.values("place")).isEqualTo(waiting.values("place"));
        var asked = visitor.get("/events/" + event.slug() + "/registrations/line/"
                + waiting.values("place").getFirst());
        assertThat(asked.body()).matches("\\{\"before\":[1-9]\\d+,\"go\":false}");

        everybodyIsIn();
        assertThat(visitor.follow(sent).text()).contains("Anmeldung");
        assertThat(visitor.follow(sent).values("submission")).hasSize(1);
    }

    @Test
    void what_was_filled_in_waits_with_its_place_and_goes_in_once() {
        crowd();
        var waiting = visitor.post(registrations(), Fields.of("Anna", "choir").with("concern", "Tiefe Töne"));

        assertThat(waiting.status()).isEqualTo(200);
        assertThat(waiting.text()).contains("Nichts geht verloren");
        assertThat(waiting.values("concern")).containsExactly("Tiefe Töne");
        assertThat(registered()).isZero();

        everybodyIsIn();
        var again = Fields.of("Anna", "choir")
                .with("concern", "Tiefe Töne")
                .with("submission", waiting.values("submission").getFirst())
                .with("place", waiting.values("place").getFirst());
        assertThat(visitor.post(registrations(), again).status()).isEqualTo(303);
        assertThat(visitor.post(registrations(), again).status()).isEqualTo(303);
        assertThat(registered()).isEqualTo(1);
    }

    @Test
    void a_form_that_waits_is_not_counted_for_its_network() {
        crowd();

        for (int time = 0; time <= RegistrationLimit.A_MINUTE; time++) {
            assertThat(visitor.post(registrations(), Fields.of("Anna", "choir")).status())
                    .isNotEqualTo(429);
        }
    }

    @Test
    void before_the_opening_one_page_for_everybody_says_when_by_the_servers_clock() {
        clock.moveTo(GivenEvents.OPENS.minus(Duration.ofMinutes(1)));
        var before = visitor.get(form());

        assertThat(before.header("etag")).as("made once, for all").isNotEmpty();
        assertThat(before.header("set-cookie")).isEmpty();
        assertThat(before.body())
                .contains(
                        "data-opens=\"" + GivenEvents.OPENS.toEpochMilli() + "\"",
                        "data-now=\"" + clock.instant().toEpochMilli() + "\"");
        assertThat(before.text()).contains("Jetzt nachsehen");

        clock.moveTo(GivenEvents.OPENS.plusSeconds(5));
        assertThat(visitor.get(form()).values("submission")).hasSize(1);
    }

    /** As after a restart in the middle of a rush: others stand in line already. */
    private void crowd() {
        jdbc.sql("""
                insert into registration.line_part (event_id, part, people)
                select :event, part, 200 from generate_series(0, 63) as part
                """).param("event", event.id().value()).update();
    }

    private void everybodyIsIn() {
        jdbc.sql("""
                insert into registration.line (event_id, let_in) values (:event, 1)
                on conflict (event_id) do update set let_in = 1
                """).param("event", event.id().value()).update();
        var until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < until && waiting()) {
            Thread.onSpinWait();
        }
    }

    private boolean waiting() {
        return visitor.get("/events/" + event.slug() + "/registrations/line/z045v4fok2yo.x")
                .body()
                .contains("false");
    }

    private String form() {
        return registrations() + "/new";
    }

    private String registrations() {
        return "/events/" + event.slug() + "/registrations";
    }

    private int registered() {
        return jdbc.sql("select count(*) from registration.registration where event_id = :event")
                .param("event", event.id().value())
                .query(Integer.class)
                .single();
    }
}
