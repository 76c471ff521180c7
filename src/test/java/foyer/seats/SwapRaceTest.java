package foyer.seats;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.registration.AnswerSwap;
import foyer.registration.CancelRegistration;
import foyer.registration.GivenRegistrations;
import foyer.registration.OfferSwap;
import foyer.registration.Registration;
import foyer.registration.Swap;
import foyer.registration.Swaps;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.LockWaits;
import foyer.testing.MovableClock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/** Two change places while one of them cancels: with the safeguards, and without. */
@SpringBootTest(properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class SwapRaceTest {
    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    CancelRegistration cancelRegistration;

    @Autowired
    OfferSwap offerSwap;

    @Autowired
    AnswerSwap answerSwap;

    @Autowired
    Swaps swaps;

    @Autowired
    SwapSeats swapSeats;

    @Autowired
    SwapStore store;

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
    void anna_is_in_the_choir_and_ben_at_the_drums() {
        clock.moveTo(GivenEvents.DURING_LIVE);
        event = given.event().offering("choir", 1).offering("drums", 1).live();
        anna = people.registersAndConfirms(event, "anna", "choir");
        ben = people.registersAndConfirms(event, "ben", "drums");
    }

    @Test
    void while_one_cancels_nobody_changes_places_with_them() throws Exception {
        boolean swapped = swappingWhileBenCancels(() -> swapSeats.between(
                event.id(),
                Party.alone(anna.id().holder()),
                event.slot("choir", 1),
                Party.alone(ben.id().holder()),
                event.slot("drums", 1)));

        assertThat(swapped).isFalse();
        assertThat(people.has(event, anna)).containsExactly("choir@1");
        assertThat(people.has(event, ben)).isEmpty();
    }

    @Test
    void control_without_the_lock_and_the_look_whoever_cancelled_has_a_seat_again() throws Exception {
        swappingWhileBenCancels(() -> store.change(event.round(1), bothWays()) > 0);

        assertThat(people.has(event, ben)).containsExactly("choir@1");
        assertThat(people.has(event, anna)).isEmpty();
    }

    @Test
    void who_agrees_while_the_offer_is_taken_back_is_told_that_nothing_comes_of_it() throws Exception {
        offerSwap.by(anna.id(), event.round(1), Swap.Kind.SWAP);
        CompletableFuture<Void> withdrawn = transaction.execute(_ -> {
            assertThat(answerSwap.by(ben.id(), swaps.of(anna.id()).getFirst())).isEmpty();
            var running = CompletableFuture.runAsync(() -> offerSwap.withdraw(anna.id(), event.round(1)));
            LockWaits.untilDoneOrBlocked(running, jdbc);
            return running;
        });
        withdrawn.get(20, TimeUnit.SECONDS);

        assertThat(swaps.of(ben.id())).isEmpty();
        assertThat(jdbc.sql("select purpose from platform.outbox where subject_id = :ben")
                        .param("ben", ben.id().value())
                        .query(String.class)
                        .list())
                .contains("swap-off");
    }

    private Map<HolderId, HolderId> bothWays() {
        var annas = anna.id().holder();
        var bens = ben.id().holder();
        return Map.of(annas, bens, bens, annas);
    }

    /** Ben cancels in an open transaction; the swap runs in another; then Ben's commits. */
    private boolean swappingWhileBenCancels(BooleanSupplier swap) throws Exception {
        CompletableFuture<Boolean> swapped = transaction.execute(_ -> {
            cancelRegistration.of(ben.id());
            var running = CompletableFuture.supplyAsync(() -> transaction.execute(_ -> swap.getAsBoolean()));
            LockWaits.untilDoneOrBlocked(running, jdbc);
            return running;
        });
        return swapped.get(20, TimeUnit.SECONDS);
    }
}
