package foyer.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foyer.platform.storage.BeginAnew;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.LockWaits;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Chains that touch different slots and people run beside each other; those that cross follow one another, in turn. */
@SpringBootTest(properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class SeatChainTest {
    @Autowired
    GivenEvents given;

    @Autowired
    TakeSeats takeSeats;

    @Autowired
    ReleaseSeats releaseSeats;

    @Autowired
    SeatStore seats;

    @Autowired
    WaitingStore waiting;

    @Autowired
    SeatLocks locks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final HolderId anna = new HolderId(UUID.randomUUID());
    private final HolderId bela = new HolderId(UUID.randomUUID());
    private final HolderId carla = new HolderId(UUID.randomUUID());
    private final HolderId dora = new HolderId(UUID.randomUUID());
    private GivenEvent event;
    private Instant at = GivenEvents.DURING_LIVE;

    @BeforeEach
    void carla_waits_for_the_seats_of_anna_and_of_bela_and_dora_behind_her() {
        event = given.event().offering("choir", 1).offering("drums", 1).live();
        takes(anna, "choir");
        takes(bela, "drums");
        takes(carla, "choir", "drums");
        takes(dora, "drums");
    }

    @Test
    void who_gives_back_a_seat_elsewhere_waits_for_nobody() {
        assertThatCode(() -> whileOpen(() -> freed("choir", anna), () -> freed("drums", bela)))
                .doesNotThrowAnyException();
    }

    @Test
    void control_with_a_lock_for_the_whole_event_they_wait() {
        assertThatThrownBy(() -> whileOpen(() -> freed("choir", anna), () -> {
                    seats.lockExclusively(event.id());
                    freed("drums", bela);
                }))
                .isInstanceOf(TimeoutException.class);
    }

    @Test
    void whose_turn_it_is_twice_at_once_gets_the_better_seat_and_the_next_the_other() throws Exception {
        var second = new CompletableFuture<CompletableFuture<Void>>();
        committed(() -> {
            releaseSeats.of(event.id(), anna);
            second.complete(CompletableFuture.runAsync(() -> BeginAnew.whenCrossed(() -> {
                committed(() -> releaseSeats.of(event.id(), bela));
                return true;
            })));
            LockWaits.untilDoneOrBlocked(second.join(), jdbc);
        });
        second.get().get(20, TimeUnit.SECONDS);

        assertThat(seats.of(carla)).extracting(Seating.Seat::slot).containsExactly(event.slot("choir", 1));
        assertThat(seats.of(dora)).extracting(Seating.Seat::slot).containsExactly(event.slot("drums", 1));
    }

    @Test
    void control_without_the_persons_lock_both_chains_move_the_same_person_and_one_fails() {
        assertThatThrownBy(() -> whileBlocked(() -> releaseSeats.of(event.id(), anna), () -> {
                    freed("drums", bela);
                    var first = waiting.first(event.slot("drums", 1), 1).orElseThrow();
                    assertThat(first.party().holder()).isEqualTo(carla);
                    seats.pick(event.slot("drums", 1), first.party(), first.rank(), true, 1);
                }))
                .hasCauseInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void control_who_does_not_wait_for_the_persons_turn_overtakes_them() throws Exception {
        whileOpen(
                () -> {
                    locks.move(event.id(), event.slot("choir", 1));
                    locks.move(event.id(), carla);
                },
                () -> {
                    freed("drums", bela);
                    waiting.leave(carla, event.slot("drums", 1));
                    var next = waiting.first(event.slot("drums", 1), 1).orElseThrow();
                    seats.pick(event.slot("drums", 1), next.party(), next.rank(), true, 1);
                });

        assertThat(seats.of(dora)).hasSize(1);
        assertThat(seats.of(carla)).isEmpty();
    }

    @Test
    void who_asks_while_a_seat_is_given_back_sees_it() throws Exception {
        assertThat(askingWhileGivenBack(TransactionDefinition.ISOLATION_READ_COMMITTED))
                .hasSize(1);
    }

    @Test
    void control_under_repeatable_read_they_wait_beside_a_free_seat() throws Exception {
        assertThat(askingWhileGivenBack(TransactionDefinition.ISOLATION_REPEATABLE_READ))
                .isEmpty();
    }

    private List<Seating.Seat> askingWhileGivenBack(int isolation) throws Exception {
        event = given.event().offering("organ", 1).live();
        var emil = new HolderId(UUID.randomUUID());
        var frida = new HolderId(UUID.randomUUID());
        takes(emil, "organ");
        whileBlocked(() -> releaseSeats.of(event.id(), emil), isolation, () -> asks(frida, "organ"));
        return seats.of(frida);
    }

    private void takes(HolderId holder, String... wishes) {
        committed(() -> asks(holder, wishes));
    }

    private void asks(HolderId holder, String... wishes) {
        var options = Arrays.stream(wishes)
                .map(wish -> new SeatOption(event.slot(wish, 1), List.of(wishes).indexOf(wish) + 1))
                .toList();
        var request = new SeatRequest(event.id(), Party.alone(holder), options, true, at);
        at = at.plusSeconds(1);
        takeSeats.firstTime(request, Set.of(event.round(1)));
    }

    /** The seat alone, without who waits for it. */
    private void freed(String offering, HolderId holder) {
        locks.change(event.id(), Set.of(holder), () -> seats.slotsOf(Set.of(holder)), List.of());
        seats.free(holder, event.slot(offering, 1));
    }

    /** Both transactions are open at once; the other one ends first. */
    private void whileOpen(Runnable first, Runnable other) throws Exception {
        var running = new CompletableFuture<CompletableFuture<Void>>();
        try {
            new TransactionTemplate(transactions).execute(_ -> {
                first.run();
                running.complete(CompletableFuture.runAsync(() -> committed(other)));
                try {
                    return running.get().get(2, TimeUnit.SECONDS);
                } catch (Exception slow) {
                    throw new IllegalStateException(slow);
                }
            });
        } catch (IllegalStateException slow) {
            if (slow.getCause() instanceof TimeoutException waited) {
                throw waited;
            }
            throw slow;
        } finally {
            running.get().get(20, TimeUnit.SECONDS);
        }
    }

    private void whileBlocked(Runnable first, Runnable other) throws Exception {
        whileBlocked(first, TransactionDefinition.ISOLATION_READ_COMMITTED, other);
    }

    /** The first one ends once the other waits for it. */
    private void whileBlocked(Runnable first, int isolation, Runnable other) throws Exception {
        var running = new CompletableFuture<CompletableFuture<Void>>();
        committed(() -> {
            first.run();
            running.complete(CompletableFuture.runAsync(() -> {
                var template = new TransactionTemplate(transactions);
                template.setIsolationLevel(isolation);
                template.executeWithoutResult(_ -> other.run());
            }));
            LockWaits.untilDoneOrBlocked(running.join(), jdbc);
        });
        running.get().get(20, TimeUnit.SECONDS);
    }

    private void committed(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> work.run());
    }
}
