package foyer.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foyer.programme.SeatsLeft.Slot;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import java.sql.Types;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The database itself keeps the seat invariant, whatever code writes. */
@SpringBootTest(properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class SeatInvariantTest {
    @Autowired
    GivenEvents given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final UUID anna = UUID.randomUUID();
    private final UUID ben = UUID.randomUUID();
    private GivenEvent event;

    @BeforeEach
    void an_event_with_two_rounds() {
        event = given.event().offering("choir", 2, 2).offering("drums", 2, 2).live();
    }

    @Test
    void a_second_seat_in_a_round_is_refused() {
        put(anna, "taken", event.slot("choir", 1), 1);

        assertThatThrownBy(() -> put(anna, "held", event.slot("drums", 1), 1))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("one_seat_in_a_round");
    }

    @Test
    void the_same_offering_in_two_rounds_is_refused() {
        put(anna, "taken", event.slot("choir", 1), 1);

        assertThatThrownBy(() -> put(anna, "taken", event.slot("choir", 2), 1))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("one_seat_in_an_offering");
    }

    @Test
    void an_offered_seat_does_not_count_against_one_a_round_until_it_is_accepted() {
        put(anna, "taken", event.slot("choir", 1), 1);
        put(anna, "offered", event.slot("drums", 1), 1);

        assertThatThrownBy(() -> put(anna, "taken", event.slot("drums", 1), 1))
                .hasMessageContaining("one_seat_in_a_round");
    }

    @Test
    void a_seat_beyond_the_capacity_has_no_row_to_be_taken() {
        assertThat(jdbc.sql("select count(*) from seats.seat where offering_id = :offering and round_id = :round")
                        .param("offering", event.offering("choir").id().value())
                        .param("round", event.round(1).value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void a_taken_seat_without_a_holder_is_refused() {
        assertThatThrownBy(() -> jdbc.sql("update seats.seat set state = 'taken' where event_id = :event")
                        .param("event", event.id().value())
                        .update())
                .hasMessageContaining("free_means_nobody");
    }

    @Test
    void two_people_swap_their_seats_in_one_transaction() {
        put(anna, "taken", event.slot("choir", 1), 1);
        put(ben, "taken", event.slot("drums", 1), 1);

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.sql("set constraints seats.one_seat_in_a_round deferred").update();
            put(ben, "taken", event.slot("choir", 1), 1);
            put(anna, "taken", event.slot("drums", 1), 1);
        });

        assertThat(holderOf(event.slot("choir", 1), 1)).isEqualTo(ben);
        assertThat(holderOf(event.slot("drums", 1), 1)).isEqualTo(anna);
    }

    @Test
    void control_without_the_constraint_a_person_sits_in_two_places() {
        var undone = new TransactionTemplate(transactions).execute(status -> {
            jdbc.sql("alter table seats.seat drop constraint one_seat_in_a_round")
                    .update();
            put(anna, "taken", event.slot("choir", 1), 1);
            put(anna, "taken", event.slot("drums", 1), 1);
            status.setRollbackOnly();
            return jdbc.sql("select count(*) from seats.seat where holder_id = :anna and round_id = :round")
                    .param("anna", anna)
                    .param("round", event.round(1).value())
                    .query(Integer.class)
                    .single();
        });

        assertThat(undone).isEqualTo(2);
    }

    private void put(UUID holder, String state, Slot slot, int number) {
        boolean offered = state.equals("offered");
        jdbc.sql("""
                update seats.seat set state = :state, holder_id = :holder, offer_id = :offer, offered_until = :until
                where offering_id = :offering and round_id = :round and number = :number
                """)
                .param("state", state)
                .param("holder", holder)
                .param("offer", offered ? UUID.randomUUID() : null, Types.OTHER)
                .param(
                        "until",
                        offered ? GivenEvents.OPENS.plus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC) : null,
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("offering", slot.offering().value())
                .param("round", slot.round().value())
                .param("number", number)
                .update();
    }

    private UUID holderOf(Slot slot, int number) {
        return jdbc.sql("""
                select holder_id from seats.seat
                where offering_id = :offering and round_id = :round and number = :number
                """)
                .param("offering", slot.offering().value())
                .param("round", slot.round().value())
                .param("number", number)
                .query(UUID.class)
                .single();
    }
}
