package foyer.registration.pages;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.registration.pages.Visitor.Answer;
import foyer.registration.pages.Visitor.Fields;
import foyer.testing.AtOnce;
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
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who comes in a crowd waits a moment, is told so, and loses nothing. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"foyer.jobs.enabled=false", "FOYER_TRUSTED_PROXIES=127.0.0.1"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class WaitingPageTest {
    @LocalServerPort
    int port;

    @Autowired
    GivenEvents given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    MovableClock clock;

    private Visitor visitor;
    private GivenEvent event;

    @BeforeEach
    void in_the_live_phase() {
        clock.moveTo(GivenEvents.DURING_LIVE);
        visitor = Visitor.at(port);
        event = given.event().offering("choir", 200).live();
    }

    @Test
    void an_office_of_forty_passes_and_a_flood_from_one_address_waits_a_minute() throws Exception {
        var office = AtOnce.each(40, i -> send(Fields.of("office-" + i, "choir")));
        assertThat(office).extracting(Answer::status).containsOnly(303);

        for (int i = 40; i < 60; i++) {
            assertThat(send(Fields.of("more-" + i, "choir")).status()).isEqualTo(303);
        }
        var late = Fields.of("late", "choir").with("concern", "Tiefe Töne").with("without", "9");
        assertThat(send(late).status()).as("a mistake does not count").isEqualTo(422);
        late = late.with("without");
        for (int i = 60; i < 100; i++) {
            assertThat(send(late).status()).isEqualTo(429);
        }
        var waiting = send(late);
        assertThat(waiting.header("retry-after")).isEqualTo("61");
        assertThat(waiting.text()).contains("Gerade melden sich viele gleichzeitig an", "Nichts geht verloren");
        assertThat(waiting.values("concern")).containsExactly("Tiefe Töne");
        assertThat(waiting.values("wish")).containsExactly("choir");
        assertThat(waiting.values("submission")).isEqualTo(late.values().get("submission"));
        assertThat(registered()).isEqualTo(60);

        clock.moveBy(Duration.ofMinutes(1));
        assertThat(send(late).status()).isEqualTo(303);
    }

    @Test
    void who_waits_too_long_for_a_lock_is_asked_to_send_again_and_is_registered_once() {
        var anna = Fields.of("Anna", "choir");
        var waiting = new TransactionTemplate(transactions).execute(status -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended('anna@foyer.example', 8))")
                    .query((rs, i) -> i)
                    .list();
            return send(anna);
        });

        assertThat(waiting.status()).isEqualTo(503);
        assertThat(waiting.header("retry-after")).isEqualTo("11");
        assertThat(waiting.text()).contains("Einen Augenblick bitte", "Ihre ist noch nicht bearbeitet");
        assertThat(waiting.values("submission")).isEqualTo(anna.values().get("submission"));
        assertThat(registered()).isZero();

        assertThat(send(anna).status()).isEqualTo(303);
        assertThat(send(anna).status()).isEqualTo(303);
        assertThat(registered()).isEqualTo(1);
    }

    private Answer send(Fields fields) {
        return visitor.post("/events/" + event.slug() + "/registrations", fields);
    }

    private int registered() {
        return jdbc.sql("select count(*) from registration.registration where event_id = :event")
                .param("event", event.id().value())
                .query(Integer.class)
                .single();
    }
}
