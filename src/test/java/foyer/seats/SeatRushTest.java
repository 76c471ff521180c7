package foyer.seats;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.programme.SeatsLeft.Slot;
import foyer.testing.AtOnce;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Five hundred people at once for the last twenty seats. */
@SpringBootTest(properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class SeatRushTest {
    private static final int PEOPLE = 500;
    private static final int SEATS = 20;

    @Autowired
    GivenEvents given;

    @Autowired
    TakeSeats takeSeats;

    @Autowired
    SeatsOfHolder seatsOfHolder;

    @Autowired
    SeatStore seats;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void exactly_twenty_of_five_hundred_get_a_seat_and_the_others_a_place_in_line() throws Exception {
        var event = given.event().offering("choir", SEATS).live();

        var seatings = AtOnce.each(PEOPLE, i -> {
            var holder = new HolderId(UUID.randomUUID());
            new TransactionTemplate(transactions)
                    .executeWithoutResult(
                            status -> takeSeats.firstTime(request(event, holder), Set.of(event.round(1))));
            return seatsOfHolder.of(holder);
        });

        assertThat(seatings.stream().filter(s -> s.seats().size() == 1)).hasSize(SEATS);
        assertThat(seatings.stream().filter(s -> s.waiting().size() == 1)).hasSize(PEOPLE - SEATS);
        assertThat(held(event.slot("choir", 1))).isEqualTo(SEATS);
    }

    @Test
    void control_without_the_lock_more_people_are_told_that_they_have_one() throws Exception {
        var event = given.event().offering("choir", SEATS).live();
        String unlocked = SeatStore.PICK.replace("for update skip locked", "");

        var told = AtOnce.each(
                PEOPLE,
                i -> new TransactionTemplate(transactions).execute(status -> pick(unlocked, event.slot("choir", 1))));

        assertThat(told.stream().filter(one -> one == 1).count()).isGreaterThan(SEATS);
        assertThat(held(event.slot("choir", 1))).isLessThanOrEqualTo(SEATS);
    }

    @Test
    void two_rounds_under_a_rush_never_leave_a_free_seat_that_somebody_wanted() throws Exception {
        var event = given.event()
                .offering("choir", 10, 10)
                .offering("drums", 10, 10)
                .live();

        var seatings = AtOnce.each(60, i -> {
            var holder = new HolderId(UUID.randomUUID());
            new TransactionTemplate(transactions)
                    .executeWithoutResult(status ->
                            takeSeats.firstTime(anything(event, holder), Set.of(event.round(1), event.round(2))));
            return seatsOfHolder.of(holder);
        });

        assertThat(seatings.stream().mapToInt(s -> s.seats().size()).sum()).isEqualTo(40);
        assertThat(left(event)).allSatisfy((slot, free) -> assertThat(free).isZero());
    }

    private SeatRequest request(GivenEvent event, HolderId holder) {
        var option = new SeatOption(event.slot("choir", 1), 1);
        return new SeatRequest(event.id(), Party.alone(holder), List.of(option), false, GivenEvents.DURING_LIVE);
    }

    private SeatRequest anything(GivenEvent event, HolderId holder) {
        var options = List.of(
                new SeatOption(event.slot("choir", 1), 1),
                new SeatOption(event.slot("choir", 2), 1),
                new SeatOption(event.slot("drums", 1), 2),
                new SeatOption(event.slot("drums", 2), 2));
        return new SeatRequest(event.id(), Party.alone(holder), options, false, GivenEvents.DURING_LIVE);
    }

    private int pick(String sql, Slot slot) {
        return jdbc.sql(sql)
                .param("state", "held")
                .param("holder", UUID.randomUUID())
                .param("rank", 1)
                .param("offering", slot.offering().value())
                .param("round", slot.round().value())
                .param("start", 1)
                .param("seats", 1)
                .param("companion", null)
                .update();
    }

    private int held(Slot slot) {
        return jdbc.sql("""
                select count(*) from seats.seat
                where offering_id = :offering and round_id = :round and state <> 'free'
                """)
                .param("offering", slot.offering().value())
                .param("round", slot.round().value())
                .query(Integer.class)
                .single();
    }

    private Map<Slot, Integer> left(GivenEvent event) {
        return seats.left(event.id());
    }
}
