package foyer.seats;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.registration.CancelRegistration;
import foyer.registration.GivenRegistrations;
import foyer.registration.KeepOwnSeat;
import foyer.registration.Registration;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.LockWaits;
import foyer.testing.MovableClock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody keeps their seat while a chain is about to move them: with the event's lock, and without. */
@SpringBootTest(properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class KeepRaceTest {
    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    KeepOwnSeat keepOwnSeat;

    @Autowired
    CancelRegistration cancelRegistration;

    @Autowired
    WaitingStore waiting;

    @Autowired
    KeptStore kept;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private GivenEvent event;
    private Registration anna;
    private Registration ben;

    @BeforeEach
    void ben_has_drums_and_waits_for_the_choir_where_anna_sits() {
        clock.moveTo(GivenEvents.DURING_LIVE);
        event = given.event().offering("choir", 1).offering("drums", 1).live();
        anna = people.registersAndConfirms(event, "anna", "choir");
        ben = people.registersAndConfirms(event, "ben", "choir", "drums");
    }

    @Test
    void who_kept_a_seat_first_is_not_moved_by_a_cancellation_at_the_same_moment() throws Exception {
        annaCancelsMeanwhile(() -> keepOwnSeat.in(ben.id(), event.round(1)));

        assertThat(people.has(event, ben)).containsExactly("drums@1");
        assertThat(kept.of(ben.id().holder())).containsExactly(event.slot("drums", 1));
    }

    @Test
    void control_without_the_lock_somebody_is_moved_out_of_the_seat_they_keep() throws Exception {
        annaCancelsMeanwhile(() -> {
            kept.keep(event.id(), ben.id().holder(), event.slot("drums", 1));
            waiting.leave(ben.id().holder(), event.slot("choir", 1));
        });

        assertThat(people.has(event, ben)).containsExactly("choir@1");
        assertThat(kept.of(ben.id().holder())).isEmpty();
    }

    /** Ben keeps in an open transaction; Anna cancels in another; then Ben's commits. */
    private void annaCancelsMeanwhile(Runnable keeps) throws Exception {
        CompletableFuture<Void> cancelled = transaction.execute(_ -> {
            keeps.run();
            var running = CompletableFuture.runAsync(() -> cancelRegistration.of(anna.id()));
            LockWaits.untilDoneOrBlocked(running, jdbc);
            return running;
        });
        cancelled.get(20, TimeUnit.SECONDS);
    }
}
