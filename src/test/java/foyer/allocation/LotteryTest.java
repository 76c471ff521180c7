package foyer.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.allocation.solver.Seed;
import foyer.registration.GivenRegistrations;
import foyer.testing.AtOnce;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.MovableClock;
import java.util.HashSet;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** The seed is fixed first, told last, and the same throughout. */
@SpringBootTest(properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class LotteryTest {
    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    Lottery lottery;

    @Autowired
    AllocateEvent allocateEvent;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void in_the_wish_phase() {
        clock.moveTo(GivenEvents.DURING_WISHES);
    }

    @Test
    void the_seed_is_drawn_with_the_wish_phase_and_told_with_the_seats() {
        var event = given.event().offering("choir", 2).withWishPhase();
        var anna = people.registersAndConfirms(event, "anna", "choir");
        clock.moveTo(GivenEvents.WISHES_UNTIL);

        var before = lottery.of(event.programme().event()).orElseThrow();
        assertThat(before.drawnAt()).isEqualTo(GivenEvents.DURING_WISHES);
        assertThat(before.seed()).isNull();
        assertThat(lottery.lotteryNumber(anna)).isEmpty();

        allocateEvent.by(event.slug());

        var after = lottery.of(event.programme().event()).orElseThrow();
        assertThat(after.commitment()).isEqualTo(before.commitment());
        var seed = new Seed(Objects.requireNonNull(after.seed()));
        assertThat(seed.hash()).isEqualTo(before.commitment());
        assertThat(lottery.lotteryNumber(anna))
                .hasValue(seed.lotteryNumber(anna.id().value().toString()));
    }

    @Test
    void an_event_without_a_wish_phase_has_no_lottery() {
        var event = given.event().offering("choir", 2).live();

        assertThat(lottery.of(event.programme().event())).isEmpty();
    }

    @Test
    void many_who_look_first_at_an_event_of_an_older_version_see_one_seed() throws Exception {
        var event = given.event().offering("choir", 2).withWishPhase();
        jdbc.sql("delete from allocation.lottery where event_id = :event")
                .param("event", event.id().value())
                .update();

        var seen = AtOnce.each(
                8, _ -> lottery.of(event.programme().event()).orElseThrow().commitment());

        assertThat(new HashSet<>(seen)).hasSize(1);
    }

    @Test
    void a_seed_does_not_tell_itself_in_a_log_line() {
        assertThat(new Seed("swordfish").toString()).doesNotContain("swordfish");
    }
}
