package foyer.registration;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.registration.CancelRegistration.Cancellation;
import foyer.registration.KeepOwnSeat.Keeping;
import foyer.seats.KeepSeat;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.MovableClock;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class KeepOwnSeatTest {
    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    KeepOwnSeat keepOwnSeat;

    @Autowired
    KeepSeat keepSeat;

    @Autowired
    CancelRegistration cancelRegistration;

    @Autowired
    ChangeWishes changeWishes;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void in_the_live_phase() {
        clock.moveTo(GivenEvents.DURING_LIVE);
    }

    @Test
    void a_kept_seat_is_passed_by_and_the_next_in_line_moves_up() {
        var event = given.event().offering("choir", 1).offering("drums", 2).live();
        var anna = people.registersAndConfirms(event, "anna", "choir");
        var ben = people.registersAndConfirms(event, "ben", "choir", "drums");
        var carla = people.registersAndConfirms(event, "carla", "choir", "drums");

        assertThat(keepOwnSeat.in(ben.id(), event.round(1))).isEqualTo(new Keeping.Done());
        assertThat(people.has(event, ben)).containsExactly("drums@1");
        var cancellation = cancelRegistration.of(anna.id());

        assertThat(cancellation).isEqualTo(new Cancellation.Cancelled(1));
        assertThat(people.has(event, ben)).containsExactly("drums@1");
        assertThat(people.has(event, carla)).containsExactly("choir@1");
    }

    @Test
    void who_keeps_no_more_waits_again_or_gets_at_once_what_is_free() {
        var event = given.event().offering("choir", 1).offering("drums", 1).live();
        var anna = people.registersAndConfirms(event, "anna", "choir");
        var ben = people.registersAndConfirms(event, "ben", "choir", "drums");
        keepOwnSeat.in(ben.id(), event.round(1));

        keepOwnSeat.noMore(ben.id(), event.round(1));
        assertThat(people.has(event, ben)).containsExactlyInAnyOrder("drums@1", "choir@1#1");

        keepOwnSeat.in(ben.id(), event.round(1));
        cancelRegistration.of(anna.id());
        assertThat(people.has(event, ben)).containsExactly("drums@1");
        keepOwnSeat.noMore(ben.id(), event.round(1));
        assertThat(people.has(event, ben)).containsExactly("choir@1");
    }

    @Test
    void other_wishes_leave_a_kept_seat_alone_unless_its_round_is_left_out() {
        var event = given.event()
                .offering("choir", 2, 2)
                .offering("drums", 2, 2)
                .offering("flute", 2, 2)
                .live();
        var ben = people.registersAndConfirms(event, "ben", "drums@1", "flute@2");
        keepOwnSeat.in(ben.id(), event.round(1));

        changeWishes.of(
                ben.id(), people.submission(event, "ben", "choir", "drums").wishes());
        assertThat(people.has(event, ben)).containsExactlyInAnyOrder("drums@1", "choir@2");

        var choir = people.submission(event, "ben", "choir").wishes();
        changeWishes.of(ben.id(), new Wishes(choir.ranked(), Set.of(event.round(1))));
        assertThat(people.has(event, ben)).containsExactly("choir@2");
        assertThat(keepSeat.of(ben.id().holder())).isEmpty();

        changeWishes.of(
                ben.id(), people.submission(event, "ben", "choir", "drums").wishes());
        assertThat(people.has(event, ben)).containsExactlyInAnyOrder("drums@1", "choir@2");
        assertThat(keepSeat.of(ben.id().holder()))
                .as("another time, they have not said so")
                .isEmpty();
    }

    @Test
    void a_cancellation_says_how_many_people_moved_up_along_the_chain() {
        var event = given.event()
                .offering("choir", 1)
                .offering("drums", 1)
                .offering("flute", 1)
                .live();
        var anna = people.registersAndConfirms(event, "anna", "choir");
        people.registersAndConfirms(event, "ben", "choir", "drums");
        people.registersAndConfirms(event, "carla", "drums", "flute");

        assertThat(cancelRegistration.of(anna.id())).isEqualTo(new Cancellation.Cancelled(2));
    }

    @Test
    void a_seat_that_is_not_there_or_not_yet_confirmed_cannot_be_kept() {
        var event = given.event().offering("choir", 1).offering("drums", 1).live();
        people.registersAndConfirms(event, "anna", "choir");
        var ben = people.registersAndConfirms(event, "ben", "choir");
        var carla = people.registers(event, "carla", "drums");

        assertThat(keepOwnSeat.in(ben.id(), event.round(1))).isEqualTo(new Keeping.Nothing());
        assertThat(keepOwnSeat.in(carla.id(), event.round(1))).isEqualTo(new Keeping.Over());
        clock.moveTo(GivenEvents.CLOSES);
        assertThat(keepOwnSeat.noMore(ben.id(), event.round(1))).isEqualTo(new Keeping.NotNow(Phase.CLOSED));
    }
}
