package foyer.registration;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.testing.AtOnce;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.MovableClock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Registering while seats are given at once. */
@SpringBootTest(properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class LivePhaseTest {
    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    ConfirmRegistration confirmRegistration;

    @Autowired
    CancelRegistration cancelRegistration;

    @Autowired
    ChangeWishes changeWishes;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void in_the_live_phase() {
        clock.moveTo(GivenEvents.DURING_LIVE);
    }

    @Test
    void a_registration_gets_the_best_free_seats_in_both_rounds_at_once() {
        var event =
                given.event().offering("choir", 1, 1).offering("drums", 1, 1).live();

        var anna = people.registers(event, "anna", "choir@2", "drums");

        assertThat(people.has(event, anna)).containsExactlyInAnyOrder("choir@2", "drums@1");
        assertThat(mails(anna)).containsExactly("received");
    }

    @Test
    void who_comes_too_late_for_a_wish_waits_for_it_and_sits_elsewhere() {
        var event = given.event().offering("choir", 1).offering("drums", 5).live();
        people.registers(event, "anna", "choir");

        var ben = people.registers(event, "ben", "choir", "drums");

        assertThat(people.has(event, ben)).containsExactlyInAnyOrder("drums@1", "choir@1#1");
    }

    @Test
    void a_cancellation_moves_up_who_waits_and_then_who_waits_for_their_seat() {
        var event = given.event().offering("choir", 1).offering("drums", 1).live();
        var anna = people.registersAndConfirms(event, "anna", "choir");
        var ben = people.registersAndConfirms(event, "ben", "choir", "drums");
        var carla = people.registersAndConfirms(event, "carla", "drums");

        cancelRegistration.of(anna.id());

        assertThat(people.has(event, anna)).isEmpty();
        assertThat(people.has(event, ben)).containsExactly("choir@1");
        assertThat(people.has(event, carla)).containsExactly("drums@1");
        assertThat(mails(ben)).containsExactly("received", "confirmed", "moved-up");
        assertThat(mails(carla)).containsExactly("received", "confirmed", "moved-up");
        assertThat(mails(anna)).containsExactly("received", "confirmed", "cancelled");
    }

    @Test
    void who_has_not_confirmed_keeps_the_place_in_line_but_is_passed_over() {
        var event = given.event().offering("choir", 1).live();
        var anna = people.registersAndConfirms(event, "anna", "choir");
        var ben = people.registers(event, "ben", "choir");
        var carla = people.registersAndConfirms(event, "carla", "choir");

        cancelRegistration.of(anna.id());

        assertThat(people.has(event, carla)).containsExactly("choir@1");
        assertThat(people.has(event, ben)).containsExactly("choir@1#1");
    }

    @Test
    void confirming_takes_a_seat_that_became_free_while_nobody_could_move_up() {
        var event = given.event().offering("choir", 1).live();
        var anna = people.registersAndConfirms(event, "anna", "choir");
        var ben = people.registers(event, "ben", "choir");
        cancelRegistration.of(anna.id());

        confirmRegistration.by(ben.id());

        assertThat(people.has(event, ben)).containsExactly("choir@1");
    }

    @Test
    void other_wishes_move_a_person_only_to_what_they_like_better() {
        var event = given.event()
                .offering("choir", 1)
                .offering("drums", 5)
                .offering("dance", 5)
                .live();
        var anna = people.registersAndConfirms(event, "anna", "choir");
        var ben = people.registersAndConfirms(event, "ben", "choir", "drums");

        changeWishes.of(anna.id(), wishes(event, "dance", "choir"));

        assertThat(people.has(event, anna)).containsExactly("dance@1");
        assertThat(people.has(event, ben)).containsExactly("choir@1");
        assertThat(mails(anna)).containsExactly("received", "confirmed", "changed");
    }

    @Test
    void a_seat_is_kept_when_nothing_of_the_new_wishes_is_free() {
        var event = given.event().offering("choir", 1).offering("drums", 1).live();
        people.registersAndConfirms(event, "ben", "drums");
        var anna = people.registersAndConfirms(event, "anna", "choir");

        changeWishes.of(anna.id(), wishes(event, "drums"));

        assertThat(people.has(event, anna)).containsExactlyInAnyOrder("choir@1", "drums@1#1");
    }

    @Test
    void many_cancel_while_many_register_and_no_seat_stays_free_beside_somebody_who_waits() throws Exception {
        var event = given.event().offering("choir", 10).live();
        var first = AtOnce.each(10, i -> people.registersAndConfirms(event, "first-" + i, "choir"));

        AtOnce.each(40, i -> {
            if (i < 10) {
                return cancelRegistration.of(first.get(i).id());
            }
            return people.registersAndConfirms(event, "second-" + i, "choir");
        });

        assertThat(jdbc.sql("select count(*) from seats.seat where event_id = :event and state = 'taken'")
                        .param("event", event.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);
    }

    private static Wishes wishes(GivenEvents.GivenEvent event, String... written) {
        return new Wishes(
                List.of(written).stream()
                        .map(w -> GivenRegistrations.wish(event, w))
                        .toList(),
                Set.of());
    }

    private List<String> mails(Registration registration) {
        return jdbc.sql("select purpose from platform.outbox where subject_id = :id order by created_at, id")
                .param("id", registration.id().value())
                .query((rs, i) -> rs.getString("purpose"))
                .list();
    }
}
