package foyer.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foyer.programme.SeatsLeft.Slot;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.LockWaits;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Everybody locks in one order: people and slots before any row, rows by the rounds of the day and the numbers of seats. */
@SpringBootTest(properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class SeatLockOrderTest {
    @Autowired
    GivenEvents given;

    @Autowired
    TakeSeats takeSeats;

    @Autowired
    ConfirmSeats confirmSeats;

    @Autowired
    ReleaseSeats releaseSeats;

    @Autowired
    SeatStore seats;

    @Autowired
    SeatLocks locks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final Party pair = new Party(new HolderId(UUID.randomUUID()), new HolderId(UUID.randomUUID()));
    private final HolderId anna = new HolderId(UUID.randomUUID());
    private final HolderId bela = new HolderId(UUID.randomUUID());
    private GivenEvent event;
    private Slot choir;
    private Slot drums;
    private Slot band;

    @BeforeEach
    void a_pair_holds_two_seats_and_waits_for_better_ones() {
        event = given.event()
                .offering("choir", 2)
                .offering("drums", 0)
                .offering("band", 2)
                .live();
        choir = event.slot("choir", 1);
        drums = event.slot("drums", 1);
        band = event.slot("band", 1);
        committed(() -> takeSeats.firstTime(
                new SeatRequest(
                        event.id(),
                        new Party(anna, bela),
                        List.of(new SeatOption(drums, 1), new SeatOption(choir, 2)),
                        false,
                        GivenEvents.DURING_LIVE),
                Set.of(event.round(1))));
        assertThat(seats.of(anna)).hasSize(1);
    }

    @Test
    void who_confirms_keeps_no_row_while_waiting_for_a_slot() {
        assertThatCode(() -> whileMovingPeopleIntoDrums(() -> confirmSeats.of(event.id(), anna)))
                .doesNotThrowAnyException();
    }

    @Test
    void control_rows_before_the_lock_are_a_deadlock() {
        assertThatThrownBy(() -> whileMovingPeopleIntoDrums(() -> {
                    seats.confirm(anna);
                    locks.join(event.id(), List.of(drums));
                }))
                .hasStackTraceContaining("deadlock detected");
    }

    @Test
    void who_gives_two_seats_back_holds_no_later_one_while_waiting_for_an_earlier_one() {
        assertThatCode(() -> whileHoldingTheFirstSeat(() -> seats.freeAll(List.of(anna))))
                .doesNotThrowAnyException();
    }

    @Test
    void control_in_the_other_order_it_is_a_deadlock() {
        assertThatThrownBy(() -> whileHoldingTheFirstSeat(() -> {
                    row(choir, 2);
                    row(choir, 1);
                }))
                .hasStackTraceContaining("deadlock detected");
    }

    @Test
    void who_waits_for_seats_keeps_none_from_whoever_moves_people_up() {
        assertThatCode(() -> whileMovingUpIntoTheSecondSeat(() -> takeSeats.firstTime(
                        new SeatRequest(
                                event.id(), pair, List.of(new SeatOption(band, 1)), false, GivenEvents.DURING_LIVE),
                        Set.of(event.round(1)))))
                .doesNotThrowAnyException();
        assertThat(seats.of(pair.holder())).hasSize(1);
    }

    @Test
    void control_without_sharing_the_slots_lock_it_is_a_deadlock() {
        assertThatThrownBy(() -> whileMovingUpIntoTheSecondSeat(() -> seats.pickWaiting(band, pair, 1, false)))
                .hasStackTraceContaining("deadlock detected");
    }

    /** The database has room for some thousand locks, of all transactions together. */
    @Test
    void a_whole_event_gives_its_seats_back_with_one_lock() {
        var everybody = Stream.concat(
                        Stream.of(anna),
                        Stream.generate(() -> new HolderId(UUID.randomUUID())).limit(20_000))
                .toList();

        committed(() -> {
            releaseSeats.of(event.id(), everybody);
            assertThat(advisoryLocks()).isEqualTo(1);
        });

        assertThat(seats.of(anna)).isEmpty();
    }

    private int advisoryLocks() {
        return jdbc.sql("select count(*) from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()")
                .query(Integer.class)
                .single();
    }

    /** Somebody is moved into the second seat, and then leaves the first one for it. */
    private void whileMovingUpIntoTheSecondSeat(Runnable other) throws Exception {
        meanwhile(
                () -> {
                    locks.move(event.id(), band);
                    row(band, 2);
                },
                other,
                band);
    }

    /** As somebody does who moves people into a slot where Anna waits, and then looks at Anna's row. */
    private void whileMovingPeopleIntoDrums(Runnable other) throws Exception {
        meanwhile(() -> locks.move(event.id(), drums), other, choir);
    }

    private void whileHoldingTheFirstSeat(Runnable other) throws Exception {
        meanwhile(() -> row(choir, 1), other, choir);
    }

    /** Takes the first lock; when the other waits, goes on to all of the rows in their order. Either may be the victim. */
    private void meanwhile(Runnable first, Runnable other, Slot slot) throws Exception {
        var running = new CompletableFuture<CompletableFuture<Void>>();
        try {
            committed(() -> {
                first.run();
                var task = CompletableFuture.runAsync(() -> committed(other));
                running.complete(task);
                LockWaits.untilDoneOrBlocked(task, jdbc);
                row(slot, 1);
                row(slot, 2);
            });
        } finally {
            running.get().get(60, TimeUnit.SECONDS);
        }
    }

    private void row(Slot slot, int number) {
        jdbc.sql("select id from seats.seat where offering_id = :offering and number = :number for update")
                .param("offering", slot.offering().value())
                .param("number", number)
                .query(UUID.class)
                .single();
    }

    private void committed(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> work.run());
    }
}
