package foyer.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.programme.ProgrammeReleased;
import foyer.registration.CancelRegistration;
import foyer.registration.GivenRegistrations;
import foyer.registration.Registration;
import foyer.testing.AtOnce;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/** Whom a free seat goes to: no wish met at all, then whoever lost most, then who came first. */
@SpringBootTest(properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class PromotionTest {
    private static final String[] OFFERINGS = {"choir", "drums", "flute", "organ", "dance"};

    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    CancelRegistration cancelRegistration;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void in_the_live_phase() {
        clock.moveTo(GivenEvents.DURING_LIVE);
    }

    @Test
    void who_has_no_wish_met_moves_up_before_others_who_came_earlier() {
        var event = given.event().offering("choir", 1).offering("drums", 1).live();
        var anna = people.registersAndConfirms(event, "anna", "choir");
        var ben = people.registersAndConfirms(event, "ben", "choir", "drums");
        var carla = people.registersAndConfirms(event, "carla", "choir");
        assertThat(people.has(event, ben)).containsExactlyInAnyOrder("drums@1", "choir@1#2");
        assertThat(people.has(event, carla)).containsExactly("choir@1#1");

        cancelRegistration.of(anna.id());

        assertThat(people.has(event, carla)).containsExactly("choir@1");
        assertThat(people.has(event, ben)).containsExactlyInAnyOrder("drums@1", "choir@1#1");
    }

    @Test
    void control_without_the_order_the_wrong_person_moves_up() {
        var event = given.event().offering("choir", 1).offering("drums", 1).live();
        var anna = people.registersAndConfirms(event, "anna", "choir");
        var ben = people.registersAndConfirms(event, "ben", "choir", "drums");
        people.registersAndConfirms(event, "carla", "choir");
        jdbc.sql("update seats.waiting set turn = 0 where event_id = :event")
                .param("event", event.id().value())
                .update();

        cancelRegistration.of(anna.id());

        assertThat(people.has(event, ben)).containsExactly("choir@1");
    }

    @Test
    void of_those_with_a_wish_met_the_one_moves_up_who_lost_most_and_the_next_gets_what_they_leave() {
        var event = given.event()
                .offering("choir", 1)
                .offering("drums", 1)
                .offering("flute", 1)
                .live();
        var anna = people.registersAndConfirms(event, "anna", "choir");
        var ben = people.registersAndConfirms(event, "ben", "choir", "drums");
        var carla = people.registersAndConfirms(event, "carla", "choir", "drums", "flute");
        var dora = people.registersAndConfirms(event, "dora", "flute");

        cancelRegistration.of(anna.id());

        assertThat(people.has(event, carla)).containsExactly("choir@1");
        assertThat(people.has(event, dora)).containsExactly("flute@1");
        assertThat(people.has(event, ben)).containsExactlyInAnyOrder("drums@1", "choir@1#1");
        assertThat(movedUp(carla)).isEqualTo(1);
        assertThat(movedUp(dora)).isEqualTo(1);
        assertThat(movedUp(ben)).isZero();
    }

    @Test
    void more_seats_move_up_as_many_and_those_behind_them_in_one_go() {
        var event = given.event().offering("choir", 1).offering("drums", 1).live();
        people.registersAndConfirms(event, "anna", "choir");
        var ben = people.registersAndConfirms(event, "ben", "choir", "drums");
        var carla = people.registersAndConfirms(event, "carla", "choir");
        var dora = people.registersAndConfirms(event, "dora", "drums");
        var pair = people.registersAndConfirmsWithCompanion(event, "emil", "choir");

        grow(event, "choir", 3);

        assertThat(people.has(event, pair)).containsExactly("choir@1#1");
        assertThat(people.has(event, carla)).containsExactly("choir@1");
        assertThat(people.has(event, ben)).containsExactly("choir@1");
        assertThat(people.has(event, dora)).containsExactly("drums@1");
        assertThat(List.of(movedUp(ben), movedUp(carla), movedUp(dora))).containsExactly(1, 1, 1);
    }

    @Test
    void who_leaves_an_offering_may_have_it_in_the_other_round() {
        var event = given.event()
                .offering("choir", 1, 2)
                .offering("drums", 1, 0)
                .offering("flute", 0, 1)
                .live();
        var anna = people.registersAndConfirms(event, "anna", "drums@1");
        var ben = people.registersAndConfirms(event, "ben", "drums", "choir", "flute");
        assertThat(people.has(event, ben)).contains("choir@1", "flute@2");

        cancelRegistration.of(anna.id());

        assertThat(people.has(event, ben)).contains("drums@1", "choir@2");
        assertThat(movedUp(ben)).isEqualTo(1);
    }

    @Test
    void many_cancel_at_once_and_nobody_is_worse_off_and_no_seat_stays_free_beside_who_waits() throws Exception {
        var event = given.event()
                .offering("choir", 3, 3)
                .offering("drums", 3, 3)
                .offering("flute", 4, 4)
                .offering("organ", 5, 5)
                .offering("dance", 6, 6)
                .live();
        var random = new Random(1);
        var all = new ArrayList<Registration>();
        for (int i = 0; i < 30; i++) {
            int first = random.nextInt(OFFERINGS.length);
            String[] wishes = new String[4];
            for (int w = 0; w < wishes.length; w++) {
                wishes[w] = OFFERINGS[(first + w) % OFFERINGS.length];
            }
            all.add(
                    i % 6 == 5
                            ? people.registersAndConfirmsWithCompanion(event, "p" + i, wishes)
                            : people.registersAndConfirms(event, "p" + i, wishes));
        }
        Map<String, Integer> before = costs(event);

        AtOnce.each(
                20,
                i -> i % 2 == 0
                        ? cancelRegistration.of(all.get(i).id())
                        : people.registersAndConfirms(event, "late" + i, "choir", "drums", "flute"));

        costs(event).forEach((holder, cost) -> {
            if (before.containsKey(holder)) {
                assertThat(cost).isLessThanOrEqualTo(before.get(holder));
            }
        });
        assertThat(freeBesideWhoWaits(event)).isZero();
        assertThat(turns(event)).allSatisfy(turn -> assertThat(turn.kept()).isEqualTo(turn.reckoned()));
    }

    private void grow(GivenEvent event, String offering, int seats) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("update programme.offering_round set capacity = :seats where offering_id = :offering")
                    .param("seats", seats)
                    .param("offering", event.offering(offering).id().value())
                    .update();
            jdbc.sql("update programme.event set release = release + 1 where id = :event")
                    .param("event", event.id().value())
                    .update();
            events.publishEvent(new ProgrammeReleased(event.id()));
        });
    }

    private int movedUp(Registration registration) {
        return jdbc.sql("select count(*) from platform.outbox where subject_id = :id and purpose = 'moved-up'")
                .param("id", registration.id().value())
                .query(Integer.class)
                .single();
    }

    /** By holder, what their seats of both rounds cost. */
    private Map<String, Integer> costs(GivenEvent event) {
        var costs = new TreeMap<String, Integer>();
        jdbc.sql("""
                select holder_id, 10000 * (2 - count(*)) + sum((array[0, 1, 3, 6])[rank]) as cost from seats.seat
                where event_id = :event and state <> 'free' group by holder_id
                """).param("event", event.id().value()).query(rs -> {
            costs.put(rs.getString("holder_id"), rs.getInt("cost"));
        });
        return costs;
    }

    private int freeBesideWhoWaits(GivenEvent event) {
        return jdbc.sql("""
                select count(*) from seats.waiting as w
                where w.event_id = :event and w.active and w.beside_id is null
                  and exists (select from seats.seat as s
                              where s.offering_id = w.offering_id and s.round_id = w.round_id and s.state = 'free')
                """)
                .param("event", event.id().value())
                .query(Integer.class)
                .single();
    }

    private record KeptTurn(int kept, int reckoned) {}

    /** What is kept with each place, and the same from the seats there are: two rounds are wanted. */
    private List<KeptTurn> turns(GivenEvent event) {
        return jdbc.sql("""
                select w.turn, (
                    select - coalesce(sum((array[0, 1, 3, 6])[s.rank]), 0) - 10000 * (2 - count(*))
                        - case when count(s.rank) > 0 then 0 else 1000000 end
                    from seats.seat as s where s.seated_id = w.holder_id) as reckoned
                from seats.waiting as w where w.event_id = :event
                """)
                .param("event", event.id().value())
                .query((rs, i) -> new KeptTurn(rs.getInt("turn"), rs.getInt("reckoned")))
                .list();
    }
}
