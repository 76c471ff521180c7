package foyer.registration;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.programme.Programmes;
import foyer.testing.AtOnce;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** "Kommen Sie?", asked once. */
@SpringBootTest(properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class ComingTest {
    private static final Instant FIVE_DAYS_BEFORE = Instant.parse("2030-03-27T08:00:00Z");

    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    Coming coming;

    @Autowired
    CancelRegistration cancelRegistration;

    @Autowired
    Programmes programmes;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private GivenEvent event;
    private Registration anna;
    private Registration ben;

    @BeforeEach
    void two_have_confirmed() {
        clock.moveTo(GivenEvents.DURING_LIVE);
        event = given.event().offering("choir", 3).live();
        days(5);
        anna = people.registersAndConfirms(event, "anna", "choir");
        ben = people.registersAndConfirms(event, "ben", "choir");
        people.registers(event, "carla", "choir");
    }

    @Test
    void everybody_who_confirmed_is_asked_once_however_many_nodes_ask() throws Exception {
        assertThat(ask()).isFalse();
        clock.moveTo(FIVE_DAYS_BEFORE);

        AtOnce.each(6, _ -> {
            while (ask()) {
                // until nobody is left
            }
            return true;
        });

        assertThat(mails()).isEqualTo(2);
        assertThat(coming.of(event.id())).isEqualTo(new Coming.Counts(2, 0, 0, 2));
        assertThat(people.has(event, anna)).containsExactly("choir@1");
    }

    @Test
    void yes_is_counted_no_is_a_cancellation_and_silence_keeps_the_seats() {
        clock.moveTo(FIVE_DAYS_BEFORE);
        while (ask()) {
            // until nobody is left
        }

        assertThat(coming.yes(anna.id())).isTrue();
        cancelRegistration.of(ben.id());

        assertThat(coming.of(event.id())).isEqualTo(new Coming.Counts(2, 1, 1, 0));
        assertThat(coming.asks(anna.id())).isFalse();
        assertThat(coming.yes(ben.id())).isFalse();
    }

    @Test
    void an_event_that_does_not_want_it_asks_nobody() {
        days(0);
        clock.moveTo(FIVE_DAYS_BEFORE);

        assertThat(ask()).isFalse();
    }

    private boolean ask() {
        return coming.askOne(programmes.byId(event.id()).orElseThrow().event());
    }

    private void days(int days) {
        jdbc.sql("""
                update programme.event set release = release + 1,
                    late = jsonb_build_object('offersDays', 3, 'longestHours', 24, 'shortestHours', 1, 'comingDays', :days)
                where id = :event
                """).param("days", days).param("event", event.id().value()).update();
    }

    private int mails() {
        return jdbc.sql("""
                select count(*) from platform.outbox as m join registration.registration as r on r.id = m.subject_id
                where r.event_id = :event and m.purpose = 'coming'
                """)
                .param("event", event.id().value())
                .query(Integer.class)
                .single();
    }
}
