package foyer.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.allocation.NeedsAtSeats.Lack;
import foyer.allocation.NeedsAtSeats.Missing;
import foyer.people.NeedKind;
import foyer.programme.Programmes;
import foyer.registration.CancelRegistration;
import foyer.registration.GivenRegistrations;
import foyer.registration.NeedyPeople;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Whoever needs something of a room sits where it is, as far as that can be; and nobody is moved away from it. */
@SpringBootTest(properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({GivenConfiguration.class, NeedyPeople.class})
class NeedsInRunsTest {
    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    NeedyPeople needy;

    @Autowired
    AllocateEvent allocateEvent;

    @Autowired
    Drafts drafts;

    @Autowired
    NeedsAtSeats needsAtSeats;

    @Autowired
    CancelRegistration cancelRegistration;

    @Autowired
    Programmes programmes;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_run_seats_people_only_where_what_they_need_is_and_says_what_is_nowhere() {
        clock.moveTo(GivenEvents.DURING_WISHES);
        var event = given.event().offering("choir", 5).offering("drums", 5).withWishPhase();
        room(event, "drums", "step-free");
        var anna = needy.comes(event, "anna", NeedyPeople.of(NeedKind.STEP_FREE), "choir", "drums");
        var ben = needy.comes(event, "ben", NeedyPeople.of(NeedKind.HEARING_LOOP, NeedKind.SIGN_LANGUAGE), "choir");
        clock.moveTo(GivenEvents.DURING_LIVE);

        allocateEvent.by(event.slug());

        assertThat(people.has(event, anna)).contains("drums@1");
        assertThat(people.has(event, ben)).containsExactly("choir@1");
        var draft = drafts.published(event.id()).orElseThrow();
        var choir = new SlotKey("choir", "1");
        assertThat(needsAtSeats.in(programmes.byId(event.id()).orElseThrow(), draft, NeedyPeople.TEAM))
                .containsExactlyInAnyOrder(
                        new Missing(NeedKind.HEARING_LOOP, "1", choir, Lack.NO_ROOM, 1),
                        new Missing(NeedKind.SIGN_LANGUAGE, "1", choir, Lack.INTERPRETER, 1));
    }

    @Test
    void nobody_moves_up_into_a_room_without_what_they_need() {
        clock.moveTo(GivenEvents.DURING_LIVE);
        var event = given.event().offering("choir", 1).offering("drums", 5).live();
        room(event, "drums", "step-free");
        var first = people.registersAndConfirms(event, "first", "choir");
        var anna = needy.comes(event, "anna", NeedyPeople.of(NeedKind.STEP_FREE), "choir", "drums");
        var ben = people.registersAndConfirms(event, "ben", "choir", "drums");

        cancelRegistration.of(first.id());

        assertThat(people.has(event, anna)).contains("drums@1");
        assertThat(people.has(event, ben)).containsExactly("choir@1");
    }

    /** As if another release had put it there. */
    private void room(GivenEvent event, String offering, String access) {
        UUID room = UUID.randomUUID();
        jdbc.sql("""
                with room as (
                    insert into programme.room (id, event_id, key, position, name, access)
                    values (:room, :event, 'hall', 1, '{"de": "Halle"}', array[:access]) returning id)
                update programme.offering set room_id = (select id from room) where event_id = :event and key = :offering
                """)
                .param("room", room)
                .param("event", event.id().value())
                .param("access", access)
                .param("offering", offering)
                .update();
        jdbc.sql("update programme.event set release = release + 1 where id = :event")
                .param("event", event.id().value())
                .update();
    }
}
