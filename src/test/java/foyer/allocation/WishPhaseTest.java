package foyer.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.allocation.AllocateEvent.Outcome;
import foyer.registration.CancelRegistration;
import foyer.registration.GivenRegistrations;
import foyer.registration.Phase;
import foyer.registration.Phases;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.MovableClock;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** From wishes to seats in one run. */
@SpringBootTest(properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class WishPhaseTest {
    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    AllocateEvent allocateEvent;

    @Autowired
    CancelRegistration cancelRegistration;

    @Autowired
    Phases phases;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void in_the_wish_phase() {
        clock.moveTo(GivenEvents.DURING_WISHES);
    }

    @Test
    void nobody_has_a_seat_before_the_run_and_everybody_after_it() {
        var event =
                given.event().offering("choir", 1, 1).offering("drums", 1, 1).withWishPhase();
        var anna = people.registersAndConfirms(event, "anna", "choir", "drums");
        var ben = people.registersAndConfirms(event, "ben", "choir@1", "drums@2");
        assertThat(people.has(event, anna)).isEmpty();

        clock.moveTo(GivenEvents.WISHES_UNTIL);
        var outcome = allocateEvent.by(event.slug());

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Published.class, published -> {
            assertThat(published.participants()).isEqualTo(2);
            assertThat(published.figures().provenOptimal()).isTrue();
        });
        assertThat(people.has(event, ben)).containsExactlyInAnyOrder("choir@1", "drums@2");
        assertThat(people.has(event, anna)).containsExactlyInAnyOrder("drums@1", "choir@2");
        assertThat(phases.of(event.programme().event())).isEqualTo(Phase.LIVE);
    }

    @Test
    void who_lost_out_waits_in_lottery_order_and_moves_up_when_someone_cancels() {
        var event = given.event().offering("choir", 2).offering("drums", 10).withWishPhase();
        var persons = IntStream.range(0, 5)
                .mapToObj(i -> people.registersAndConfirms(event, "person-" + i, "choir", "drums"))
                .toList();
        clock.moveTo(GivenEvents.WISHES_UNTIL);
        allocateEvent.by(event.slug());
        var winner = persons.stream()
                .filter(p -> people.has(event, p).contains("choir@1"))
                .findFirst()
                .orElseThrow();
        var first = persons.stream()
                .filter(p -> people.has(event, p).contains("choir@1#1"))
                .findFirst()
                .orElseThrow();

        cancelRegistration.of(winner.id());

        assertThat(people.has(event, first)).containsExactly("choir@1");
    }

    @Test
    void who_registers_between_deadline_and_run_gets_a_seat_right_after_it() {
        var event = given.event().offering("choir", 1).offering("drums", 10).withWishPhase();
        clock.moveTo(GivenEvents.WISHES_UNTIL.plusSeconds(60));
        var late = people.registersAndConfirms(event, "late", "choir", "drums");
        clock.moveTo(GivenEvents.DURING_WISHES);
        var early = people.registersAndConfirms(event, "early", "choir");
        clock.moveTo(GivenEvents.WISHES_UNTIL.plusSeconds(120));

        allocateEvent.by(event.slug());

        assertThat(people.has(event, early)).containsExactly("choir@1");
        assertThat(people.has(event, late)).containsExactlyInAnyOrder("drums@1", "choir@1#1");
    }

    @Test
    void who_confirms_after_the_run_gets_what_is_free_then() {
        var event = given.event().offering("choir", 2).withWishPhase();
        var slow = people.registers(event, "slow", "choir");
        clock.moveTo(GivenEvents.WISHES_UNTIL);
        allocateEvent.by(event.slug());
        assertThat(people.has(event, slow)).isEmpty();

        people.confirms(slow);

        assertThat(people.has(event, slow)).containsExactly("choir@1");
    }

    @Test
    void a_run_is_refused_before_the_deadline_and_a_second_time() {
        var event = given.event().offering("choir", 2).withWishPhase();
        assertThat(allocateEvent.by(event.slug())).isEqualTo(new Outcome.TooEarly(GivenEvents.WISHES_UNTIL));

        clock.moveTo(GivenEvents.WISHES_UNTIL);
        allocateEvent.by(event.slug());

        assertThat(allocateEvent.by(event.slug())).isEqualTo(new Outcome.AlreadyPublished(GivenEvents.WISHES_UNTIL));
        assertThat(allocateEvent.by("nowhere")).isEqualTo(new Outcome.NoSuchEvent());
        assertThat(allocateEvent.by(given.event().offering("choir", 1).live().slug()))
                .isEqualTo(new Outcome.NoWishPhase());
    }
}
