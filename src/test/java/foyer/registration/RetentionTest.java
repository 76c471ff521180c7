package foyer.registration;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.MovableClock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(properties = {"foyer.jobs.enabled=false", "test=retention"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
@DirtiesContext
class RetentionTest {
    private static final List<String> WHERE_PEOPLE_ARE = List.of(
            "people.person",
            "people.consent",
            "registration.registration",
            "registration.wish",
            "seats.waiting",
            "seats.v_seat",
            "registration.companion",
            "platform.outbox");

    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    Retention retention;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void in_the_live_phase() {
        clock.moveTo(GivenEvents.DURING_LIVE);
    }

    @Test
    void until_the_last_day_everything_is_kept_and_then_nothing() {
        var event = given.event().offering("choir", 2).live();
        people.registersAndConfirmsWithCompanion(event, "anna", "choir");
        people.registersAndConfirms(event, "ben", "choir");
        var ends = Retention.ends(event.programme().event());
        assertThat(ends).isEqualTo("2030-06-30T22:00:00Z");

        clock.moveTo(ends.minusSeconds(1));
        assertThat(retention.endFor(event.programme().event())).isZero();
        assertThat(WHERE_PEOPLE_ARE).allSatisfy(table -> assertThat(rows(table)).isPositive());

        clock.moveTo(ends);
        assertThat(retention.endFor(event.programme().event())).isEqualTo(2);
        assertThat(WHERE_PEOPLE_ARE).allSatisfy(table -> assertThat(rows(table)).isZero());
    }

    private int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
