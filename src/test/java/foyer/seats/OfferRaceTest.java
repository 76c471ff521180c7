package foyer.seats;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.LockWaits;
import foyer.testing.MovableClock;
import java.time.Instant;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Yes at the last moment while the offer lapses on another node: laid one over the other by hand, with the lock and without. */
@SpringBootTest(properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class OfferRaceTest {
    @Autowired
    GivenEvents given;

    @Autowired
    TakeSeats takeSeats;

    @Autowired
    ReleaseSeats releaseSeats;

    @Autowired
    SeatsOfHolder seatsOfHolder;

    @Autowired
    AnswerOffer answerOffer;

    @Autowired
    OfferSeats offerSeats;

    @Autowired
    OfferStore offers;

    @Autowired
    SeatStore seats;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final HolderId anna = new HolderId(UUID.randomUUID());
    private final HolderId ben = new HolderId(UUID.randomUUID());
    private final HolderId carla = new HolderId(UUID.randomUUID());
    private GivenEvent event;
    private Offer bens;

    @BeforeEach
    void ben_sits_at_the_drums_and_is_offered_the_choir() {
        clock.moveTo(Instant.parse("2030-03-30T10:00:00Z"));
        event = given.event().offering("choir", 1).offering("drums", 2).live();
        transaction().executeWithoutResult(_ -> {
            takes(anna, GivenEvents.OPENS);
            takes(ben, GivenEvents.DURING_WISHES);
            takes(carla, GivenEvents.DURING_LIVE);
        });
        transaction().executeWithoutResult(_ -> releaseSeats.of(event.id(), anna));
        bens = offerSeats.of(ben).getFirst();
    }

    @Test
    void whoever_said_yes_in_time_has_the_seat_and_the_end_finds_nothing() throws Exception {
        var ended = transaction().execute(_ -> {
            assertThat(answerOffer.accepts(event.id(), ben, bens.id(), clock.instant()))
                    .isTrue();
            var lapsing = CompletableFuture.supplyAsync(() -> transaction().execute(_ -> lapses()));
            LockWaits.untilDoneOrBlocked(lapsing, jdbc);
            return lapsing;
        });

        assertThat(ended.get(20, TimeUnit.SECONDS)).isEmpty();
        assertThat(slots(ben)).containsExactly(event.slot("choir", 1));
        assertThat(offerSeats.of(carla)).isEmpty();
    }

    @Test
    void control_without_the_lock_whoever_says_yes_loses_their_seat_and_gets_none() {
        transaction().executeWithoutResult(_ -> {
            assertThat(offers.find(bens.id(), ben)).isPresent();
            apart().executeWithoutResult(_ -> lapses());
            seats.free(ben, event.slot("drums", 1));
            offers.take(bens.id(), bens.rank());
        });

        assertThat(slots(ben)).isEmpty();
        assertThat(offerSeats.of(carla)).hasSize(1);
    }

    private List<Offer> lapses() {
        return answerOffer.lapses(event.id(), ben, bens.until());
    }

    private void takes(HolderId holder, Instant since) {
        var options = List.of(new SeatOption(event.slot("choir", 1), 1), new SeatOption(event.slot("drums", 1), 2));
        takeSeats.firstTime(
                new SeatRequest(event.id(), Party.alone(holder), options, true, since), Set.of(event.round(1)));
    }

    private List<Object> slots(HolderId holder) {
        return seatsOfHolder.of(holder).seats().stream()
                .<Object>map(Seating.Seat::slot)
                .toList();
    }

    private TransactionTemplate apart() {
        var apart = transaction();
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return apart;
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }
}
