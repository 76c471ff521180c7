package foyer.registration;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.registration.ChangeCompanion.Change;
import foyer.testing.AtOnce;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Wherever a person has a seat their companion has one: from registering to the end. */
@SpringBootTest(properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class CompanionTest {
    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    CancelRegistration cancelRegistration;

    @Autowired
    ChangeWishes changeWishes;

    @Autowired
    ChangeCompanion changeCompanion;

    @Autowired
    Companions companions;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void in_the_live_phase() {
        clock.moveTo(GivenEvents.DURING_LIVE);
    }

    @Test
    void both_sit_together_in_every_round_held_first_and_taken_by_one_click() {
        var event =
                given.event().offering("choir", -1, 2).offering("drums", 2, -1).live();

        var anna = people.registersWithCompanion(event, "anna", "choir@2", "drums");

        assertThat(people.has(event, anna)).containsExactlyInAnyOrder("choir@2", "drums@1");
        assertThat(people.companionHas(event, anna)).containsExactlyInAnyOrder("choir@2", "drums@1");
        assertThat(states(event)).containsExactly("held", "held", "held", "held");

        people.confirms(anna);

        assertThat(states(event)).containsExactly("taken", "taken", "taken", "taken");
    }

    @Test
    void one_free_seat_is_none_for_two() {
        var event = given.event().offering("choir", 1).offering("drums", 2).live();

        var anna = people.registersWithCompanion(event, "anna", "choir", "drums");

        assertThat(people.has(event, anna)).containsExactlyInAnyOrder("drums@1", "choir@1#1");
        assertThat(people.companionHas(event, anna)).containsExactly("drums@1");
    }

    @Test
    void cancelling_frees_both_seats_for_two_who_wait() {
        var event = given.event().offering("choir", 2).live();
        var anna = people.registersAndConfirmsWithCompanion(event, "anna", "choir");
        var ben = people.registersAndConfirms(event, "ben", "choir");
        var carla = people.registersAndConfirms(event, "carla", "choir");

        cancelRegistration.of(anna.id());

        assertThat(people.has(event, ben)).containsExactly("choir@1");
        assertThat(people.has(event, carla)).containsExactly("choir@1");
        assertThat(people.companionHas(event, anna)).isEmpty();
    }

    @Test
    void a_lapsed_pair_loses_both_seats_and_a_late_click_takes_both_again() {
        var event = given.event().offering("choir", 2).live();
        var anna = people.registersWithCompanion(event, "anna", "choir");
        jdbc.sql("update registration.registration set confirm_by = :by where id = :id")
                .param("by", GivenEvents.DURING_LIVE.minusSeconds(1).atOffset(ZoneOffset.UTC))
                .param("id", anna.id().value())
                .update();

        people.lapse();
        assertThat(states(event)).containsExactly("free", "free");

        people.confirms(anna);
        assertThat(people.companionHas(event, anna)).containsExactly("choir@1");
        assertThat(states(event)).containsExactly("taken", "taken");
    }

    @Test
    void a_pair_moves_up_when_two_seats_are_free_and_gives_two_seats_back() {
        var event = given.event().offering("choir", 2).offering("drums", 2).live();
        var anna = people.registersAndConfirms(event, "anna", "choir");
        var ben = people.registersAndConfirms(event, "ben", "choir");
        var pair = people.registersAndConfirmsWithCompanion(event, "pair", "choir", "drums");
        var dora = people.registersAndConfirms(event, "dora", "drums");
        var emil = people.registersAndConfirms(event, "emil", "drums");

        cancelRegistration.of(anna.id());
        assertThat(people.has(event, pair)).containsExactlyInAnyOrder("drums@1", "choir@1#1");

        cancelRegistration.of(ben.id());
        assertThat(people.has(event, pair)).containsExactly("choir@1");
        assertThat(people.companionHas(event, pair)).containsExactly("choir@1");
        assertThat(people.has(event, dora)).containsExactly("drums@1");
        assertThat(people.has(event, emil)).containsExactly("drums@1");
    }

    @Test
    void one_free_seat_goes_past_a_pair_to_who_comes_alone_and_the_pair_can_see_it() {
        var event = given.event().offering("choir", 2).live();
        var anna = people.registersAndConfirms(event, "anna", "choir");
        people.registersAndConfirms(event, "ben", "choir");
        var pair = people.registersAndConfirmsWithCompanion(event, "pair", "choir");
        var dora = people.registersAndConfirms(event, "dora", "choir");

        cancelRegistration.of(anna.id());

        assertThat(people.has(event, dora)).containsExactly("choir@1");
        assertThat(people.has(event, pair)).containsExactly("choir@1#1");
        assertThat(jdbc.sql("select passed_over from seats.waiting where holder_id = :holder")
                        .param("holder", pair.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void other_wishes_move_both() {
        var event = given.event().offering("choir", 2).offering("drums", 2).live();
        var anna = people.registersAndConfirmsWithCompanion(event, "anna", "choir");
        var ben = people.registersAndConfirmsWithCompanion(event, "ben", "choir");

        changeWishes.of(anna.id(), wishes(event, "drums", "choir"));

        assertThat(people.has(event, anna)).containsExactly("drums@1");
        assertThat(people.companionHas(event, anna)).containsExactly("drums@1");
        assertThat(people.companionHas(event, ben)).containsExactly("choir@1");
    }

    @Test
    void a_companion_added_later_sits_beside_in_every_round_or_nothing_changes() {
        var event =
                given.event().offering("choir", 2, 2).offering("drums", 2, 2).live();
        var anna = people.registersAndConfirms(event, "anna", "choir@1", "drums@2");
        var ben = people.registersAndConfirms(event, "ben", "drums@2");

        assertThat(changeCompanion.bring(anna.id(), new NewCompanion("Bela")))
                .isEqualTo(new Change.NoSecondSeat(event.slot("drums", 2)));
        assertThat(people.has(event, anna)).containsExactlyInAnyOrder("choir@1", "drums@2");
        assertThat(companions.of(anna.id())).isEmpty();
        assertThat(states(event).stream().filter("taken"::equals)).hasSize(3);

        cancelRegistration.of(ben.id());
        assertThat(changeCompanion.bring(anna.id(), new NewCompanion("Bela"))).isEqualTo(new Change.Changed());
        assertThat(people.companionHas(event, anna)).containsExactlyInAnyOrder("choir@1", "drums@2");
        assertThat(companions.of(anna.id()).orElseThrow().name()).isEqualTo("Bela");
    }

    @Test
    void a_companion_who_stays_away_leaves_their_seats_to_who_waits() {
        var event = given.event().offering("choir", 2).live();
        var anna = people.registersAndConfirmsWithCompanion(event, "anna", "choir");
        var ben = people.registersAndConfirms(event, "ben", "choir");

        assertThat(changeCompanion.comeAlone(anna.id())).isEqualTo(new Change.Changed());

        assertThat(people.has(event, anna)).containsExactly("choir@1");
        assertThat(people.has(event, ben)).containsExactly("choir@1");
        assertThat(changeCompanion.comeAlone(anna.id())).isEqualTo(new Change.TheSame());
    }

    @Test
    void who_waits_for_two_and_then_comes_alone_takes_the_one_free_seat() {
        var event = given.event().offering("choir", 1).live();
        var anna = people.registersAndConfirmsWithCompanion(event, "anna", "choir");
        assertThat(people.has(event, anna)).containsExactly("choir@1#1");

        changeCompanion.comeAlone(anna.id());

        assertThat(people.has(event, anna)).containsExactly("choir@1");
    }

    @Test
    void pairs_and_single_people_in_a_rush_fill_the_seats_and_nobody_is_split() throws Exception {
        var event =
                given.event().offering("choir", 3, 3).offering("drums", 2, 2).live();

        AtOnce.each(14, i -> {
            String[] wishes = i % 2 == 0 ? new String[] {"choir", "drums"} : new String[] {"drums", "choir"};
            var person = i % 3 == 0
                    ? people.registersAndConfirmsWithCompanion(event, "person-" + i, wishes)
                    : people.registersAndConfirms(event, "person-" + i, wishes);
            if (i % 5 == 0) {
                cancelRegistration.of(person.id());
            } else if (i % 6 == 0) {
                changeCompanion.comeAlone(person.id());
            } else if (i % 7 == 0) {
                changeCompanion.bring(person.id(), new NewCompanion(null));
            }
            return person;
        });

        assertThat(split(event)).isZero();
        assertThat(states(event)).doesNotContain("free");
    }

    /** Companions who do not sit where their person sits, and persons whose companion does not. */
    private int split(GivenEvent event) {
        return jdbc.sql("""
                select count(*) from registration.companion as c
                join registration.registration as r on r.id = c.registration_id and r.event_id = :event
                where (select array_agg(offering_id || ' ' || round_id order by round_id)
                       from seats.v_seat where holder_id = r.id)
                  is distinct from (select array_agg(offering_id || ' ' || round_id order by round_id)
                       from seats.v_seat where holder_id = c.holder_id)
                """)
                .param("event", event.id().value())
                .query(Integer.class)
                .single();
    }

    private List<String> states(GivenEvent event) {
        return jdbc.sql("select state from seats.seat where event_id = :event order by state")
                .param("event", event.id().value())
                .query((rs, i) -> rs.getString("state"))
                .list();
    }

    private static Wishes wishes(GivenEvent event, String... written) {
        return new Wishes(
                List.of(written).stream()
                        .map(w -> GivenRegistrations.wish(event, w))
                        .toList(),
                Set.of());
    }
}
