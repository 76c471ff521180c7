package foyer.seats;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
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

/** The database itself keeps a pair together, whatever code writes and whoever else writes meanwhile. */
@SpringBootTest(properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class SeatPairTest {
    @Autowired
    GivenEvents given;

    @Autowired
    TakeSeats takeSeats;

    @Autowired
    MoveUp moveUp;

    @Autowired
    SeatsOfHolder seatsOfHolder;

    @Autowired
    SeatStore seats;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final HolderId anna = new HolderId(UUID.randomUUID());
    private final HolderId bela = new HolderId(UUID.randomUUID());
    private final Party pair = new Party(anna, bela);
    private GivenEvent event;
    private Slot choir;
    private Slot drums;

    @BeforeEach
    void an_event() {
        event = given.event().offering("choir", 2).offering("drums", 2).live();
        choir = event.slot("choir", 1);
        drums = event.slot("drums", 1);
    }

    @Test
    void a_companion_cannot_lose_the_seat_alone() {
        committed(() -> seats.pick(choir, pair, 1, true, 1));

        assertThatThrownBy(() -> committed(
                        () -> jdbc.sql("""
                        update seats.seat set state = 'free', holder_id = null, beside_id = null where holder_id = :bela
                        """).param("bela", bela.value()).update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("a_pair_sits_together");
        assertThat(slots(bela)).containsExactly(choir);
    }

    @Test
    void a_person_cannot_move_without_their_companion() {
        committed(() -> seats.pick(choir, pair, 1, true, 1));

        assertThatThrownBy(() -> committed(() -> {
                    jdbc.sql("""
                            update seats.seat set state = 'free', holder_id = null, beside_id = null
                            where holder_id = :anna
                            """).param("anna", anna.value()).update();
                    seats.pick(drums, Party.alone(anna), 1, true, 1);
                }))
                .hasMessageContaining("a_pair_sits_together");
        assertThat(slots(anna)).containsExactly(choir);
    }

    @Test
    void a_seat_beside_somebody_who_sits_alone_is_refused() {
        committed(() -> seats.pick(choir, Party.alone(anna), 1, true, 1));

        assertThatThrownBy(() -> committed(() -> {
                    seats.pick(choir, Party.alone(bela), 1, true, 1);
                    seats.seatBeside(bela, anna);
                }))
                .hasMessageContaining("a_pair_sits_together");
    }

    @Test
    void who_moves_while_a_companion_sits_down_beside_them_is_not_split() {
        committed(() -> seats.pick(choir, Party.alone(anna), 1, true, 1));

        assertThatThrownBy(this::annaMovesWhileBelaSitsDown)
                .isInstanceOf(ExecutionException.class)
                .hasMessageContaining("a_pair_sits_together");

        assertThat(slots(anna)).containsExactly(drums);
        assertThat(slots(bela)).isEmpty();
    }

    @Test
    void control_without_the_foreign_key_they_are_split() throws Exception {
        committed(() -> seats.pick(choir, Party.alone(anna), 1, true, 1));
        jdbc.sql("alter table seats.seat drop constraint a_pair_sits_together").update();
        try {
            annaMovesWhileBelaSitsDown();

            assertThat(slots(anna)).containsExactly(drums);
            assertThat(slots(bela)).containsExactly(choir);
        } finally {
            seats.free(bela, choir);
            jdbc.sql("""
                    alter table seats.seat add constraint a_pair_sits_together
                        foreign key (beside_id, offering_id, round_id, seated_id)
                        references seats.seat (seated_id, offering_id, round_id, beside_id)
                        deferrable initially deferred
                    """).update();
        }
    }

    @Test
    void a_pair_that_was_passed_by_beside_two_free_seats_is_found() {
        committed(() -> {
            seats.pick(choir, Party.alone(new HolderId(UUID.randomUUID())), 1, true, 1);
            takeSeats.firstTime(
                    new SeatRequest(event.id(), pair, List.of(new SeatOption(choir, 1)), true, GivenEvents.DURING_LIVE),
                    Set.of(event.round(1)));
        });
        assertThat(moveUp.overlooked()).doesNotContainKey(event.id());

        jdbc.sql("update seats.seat set state = 'free', holder_id = null where event_id = :event")
                .param("event", event.id().value())
                .update();

        assertThat(moveUp.overlooked()).containsEntry(event.id(), List.of(choir));
        committed(() -> moveUp.firstWaitingFor(event.id(), choir));
        assertThat(slots(anna)).containsExactly(choir);
        assertThat(slots(bela)).containsExactly(choir);
        assertThat(moveUp.overlooked()).doesNotContainKey(event.id());
    }

    /** Anna has left her seat in an open transaction; Bela's sits down beside it; then Anna's commits. */
    private void annaMovesWhileBelaSitsDown() throws Exception {
        var sitsDown = new TransactionTemplate(transactions).execute(status -> {
            seats.free(anna, choir);
            seats.pick(drums, Party.alone(anna), 1, true, 1);
            var other = CompletableFuture.runAsync(() -> committed(() -> {
                seats.pick(choir, Party.alone(bela), 1, true, 2);
                seats.seatBeside(anna, bela);
                seats.seatBeside(bela, anna);
            }));
            LockWaits.untilDoneOrBlocked(other, jdbc);
            return other;
        });
        sitsDown.get(60, TimeUnit.SECONDS);
    }

    private List<Slot> slots(HolderId holder) {
        return seatsOfHolder.of(holder).seats().stream().map(Seating.Seat::slot).toList();
    }

    private void committed(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> work.run());
    }
}
