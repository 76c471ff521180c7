package foyer.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.registration.CancelRegistration;
import foyer.registration.GivenRegistrations;
import foyer.testing.GivenEvents;
import foyer.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** However often one change moves somebody, they get one mail about it. */
@OnRuns
class OneMailTest {
    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    CancelRegistration cancelRegistration;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void who_moves_up_by_a_chain_and_by_what_it_frees_in_turn_gets_one_mail() {
        clock.moveTo(GivenEvents.DURING_WISHES);
        var event = given.event()
                .offering("band", 1, -1)
                .offering("choir", 1, 1)
                .offering("cello", -1, 1)
                .live();
        var leaving = people.registersAndConfirms(event, "leaving", "band@1");
        var first = people.registersAndConfirms(event, "first", "band@1", "choir", "cello@2");
        var twice = people.registersAndConfirms(event, "twice", "choir@1", "cello@2");
        assertThat(people.has(event, first)).contains("choir@1", "cello@2");

        cancelRegistration.of(leaving.id());

        assertThat(people.has(event, first)).contains("band@1", "choir@2");
        assertThat(people.has(event, twice)).containsExactlyInAnyOrder("choir@1", "cello@2");
        assertThat(jdbc.sql("select count(*) from platform.outbox where subject_id = :id and purpose = 'moved-up'")
                        .param("id", twice.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
