package foyer.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Two transactions, laid one over the other by hand, with the safeguard and without. */
@SpringBootTest(properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class SeatRaceTest {
    @Autowired
    GivenEvents given;

    @Autowired
    TakeSeats takeSeats;

    @Autowired
    ReleaseSeats releaseSeats;

    @Autowired
    SeatsOfHolder seatsOfHolder;

    @Autowired
    WaitingStore waiting;

    @Autowired
    SeatStore seats;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final HolderId anna = new HolderId(UUID.randomUUID());
    private final HolderId ben = new HolderId(UUID.randomUUID());
    private GivenEvent event;

    @BeforeEach
    void anna_has_the_only_seat() {
        event = given.event().offering("choir", 1).live();
        committed().executeWithoutResult(status -> takeSeats.firstTime(wants(anna), Set.of(event.round(1))));
    }

    @Test
    void who_joins_a_waiting_list_while_the_seat_is_given_back_gets_it() throws Exception {
        var released = joiningMeanwhile(() -> takeSeats.firstTime(wants(ben), Set.of(event.round(1))));

        released.get(20, TimeUnit.SECONDS);
        assertThat(seatsOfHolder.of(ben).seats()).hasSize(1);
    }

    @Test
    void control_without_the_lock_the_seat_stays_free_and_the_person_waits_for_it() throws Exception {
        var released = joiningMeanwhile(() -> {
            waiting.join(
                    new WaitingStore.Place(event.id(), Party.alone(ben), 0, GivenEvents.DURING_LIVE, 0, true), choir());
        });

        released.get(20, TimeUnit.SECONDS);
        assertThat(seatsOfHolder.of(ben).seats()).isEmpty();
        assertThat(seatsOfHolder.of(ben).waiting()).hasSize(1);
        assertThat(seats.left(event.id())).containsEntry(event.slot("choir", 1), 1);
    }

    @Test
    void read_committed_picks_the_next_seat_when_another_was_quicker() {
        var two = given.event().offering("choir", 2).live();

        assertThat(pickAfterAnother(two, TransactionDefinition.ISOLATION_READ_COMMITTED))
                .isTrue();
    }

    @Test
    void control_repeatable_read_turns_a_person_away_from_a_free_seat() {
        var two = given.event().offering("choir", 2).live();

        assertThatThrownBy(() -> pickAfterAnother(two, TransactionDefinition.ISOLATION_REPEATABLE_READ))
                .isInstanceOf(PessimisticLockingFailureException.class);
        assertThat(seats.left(two.id())).containsEntry(two.slot("choir", 1), 1);
    }

    /** Ben joins in an open transaction; Anna gives her seat back in another; then Ben's commits. */
    private CompletableFuture<Void> joiningMeanwhile(Runnable joins) {
        return committed().execute(status -> {
            joins.run();
            var released = CompletableFuture.runAsync(
                    () -> committed().executeWithoutResult(other -> releaseSeats.of(event.id(), anna)));
            LockWaits.untilDoneOrBlocked(released, jdbc);
            return released;
        });
    }

    /** Looks, then another person takes the first seat and commits, then picks. */
    private boolean pickAfterAnother(GivenEvent two, int isolation) {
        var looking = committed();
        looking.setIsolationLevel(isolation);
        return Boolean.TRUE.equals(looking.execute(status -> {
            seats.left(two.id());
            var apart = committed();
            apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
            apart.executeWithoutResult(other -> seats.pick(two.slot("choir", 1), Party.alone(anna), 1, true, 1));
            return seats.pick(two.slot("choir", 1), Party.alone(ben), 1, true, 1);
        }));
    }

    private TransactionTemplate committed() {
        return new TransactionTemplate(transactions);
    }

    private SeatOption choir() {
        return new SeatOption(event.slot("choir", 1), 1);
    }

    private SeatRequest wants(HolderId holder) {
        return new SeatRequest(event.id(), Party.alone(holder), List.of(choir()), true, GivenEvents.DURING_LIVE);
    }
}
