package foyer.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foyer.programme.ReleaseGuard;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Random sequences of all that can be done with seats, from many threads at once, on small events where everybody is in
 * everybody's way: one where people move up by themselves and one where they are asked. After each step the whole event is checked.
 */
@SpringBootTest(properties = {"foyer.jobs.enabled=false", "test=model"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
@DirtiesContext
class SeatModelTest {
    private static final int THREADS = 8;

    @Autowired
    GivenEvents given;

    @Autowired
    TakeSeats take;

    @Autowired
    ConfirmSeats confirm;

    @Autowired
    ReleaseSeats release;

    @Autowired
    KeepSeat keep;

    @Autowired
    AnswerOffer answer;

    @Autowired
    OfferSeats offers;

    @Autowired
    ReleaseGuard guard;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private SeatCheck check;

    @BeforeEach
    void with_a_watch_over_the_order() {
        clock.moveTo(GivenEvents.DURING_LIVE);
        check = new SeatCheck(jdbc);
        check.watchTheOrder();
    }

    @Test
    void three_thousand_steps_leave_every_list_in_order_and_every_seat_accounted_for() throws Exception {
        assertThat(run(3_000, event(0), event(60)).keySet())
                .contains("register", "confirm", "expire", "cancel", "change", "keep", "resize");
    }

    @Test
    @Tag("long")
    void a_hundred_thousand_steps_do_too() throws Exception {
        long started = System.nanoTime();

        var done = run(100_000, event(0), event(60));

        System.out.printf(
                "100,000 steps in %d s: %s%n", TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started), done);
        assertThat(done.keySet())
                .containsExactly(
                        "accept",
                        "cancel",
                        "change",
                        "confirm",
                        "decline",
                        "expire",
                        "keep",
                        "lapse",
                        "register",
                        "resize");
    }

    /** Faults planted in the database, each as a slip in the code could make it, and none that its own constraints refuse. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update seats.seat set state = 'free', holder_id = null, beside_id = null, rank = null where id = new.id and beside_id is null",
                "update seats.waiting set turn = turn + 1 where holder_id = new.holder_id",
                "update seats.waiting set turn = -turn where offering_id = new.offering_id and round_id = new.round_id"
            })
    void control_a_planted_fault_is_found(String fault) {
        jdbc.sql("""
                create or replace function seats.planted() returns trigger language plpgsql as $$
                begin
                  if new.number = 2 then %s; end if;
                  return new;
                end $$;
                create or replace trigger planted after update on seats.seat for each row
                  when (old.state = 'held' and new.state = 'taken') execute function seats.planted();
                """.formatted(fault)).update();
        try {
            assertThatThrownBy(() -> run(1_000, event(0), event(60))).hasStackTraceContaining("after ");
        } finally {
            jdbc.sql("drop trigger planted on seats.seat").update();
        }
    }

    /** @return how often each kind of step was done */
    private Map<String, Integer> run(int steps, GivenEvent... events) throws Exception {
        var tools = new SeatWorld.Tools(
                take, confirm, release, keep, answer, offers, guard, this.events, transaction, jdbc, clock);
        var worlds = new ArrayList<SeatWorld>();
        for (var event : events) {
            worlds.add(new SeatWorld(tools, event));
        }
        var done = new ConcurrentHashMap<String, Integer>();
        var left = new AtomicInteger(steps);
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var running = new ArrayList<Future<?>>();
            for (int thread = 0; thread < THREADS; thread++) {
                int which = thread % events.length;
                var random = new Random(thread);
                running.add(threads.submit(() -> {
                    while (left.get() > 0) {
                        worlds.get(which).step(random).ifPresent(what -> {
                            left.decrementAndGet();
                            done.merge(what, 1, Integer::sum);
                            holds(events[which], what, left);
                        });
                    }
                }));
            }
            for (var one : running) {
                one.get();
            }
        }
        return new TreeMap<>(done);
    }

    private void holds(GivenEvent event, String what, AtomicInteger left) {
        List<String> broken = check.broken(event.id());
        if (!broken.isEmpty()) {
            left.set(0);
            throw new AssertionError("after " + what + ": " + broken);
        }
    }

    /** @param offersDays 0: people move up by themselves; 60: they are asked, all the time */
    private GivenEvent event(int offersDays) {
        var event = given.event()
                .offering("choir", 2, 2)
                .offering("drums", 3, 1)
                .offering("flute", 1, 3)
                .offering("organ", 2, 2)
                .live();
        jdbc.sql("""
                update programme.event set release = release + 1,
                    late = jsonb_build_object('offersDays', :days, 'longestHours', 1, 'shortestHours', 1, 'comingDays', 0)
                where id = :event
                """)
                .param("days", offersDays)
                .param("event", event.id().value())
                .update();
        return event;
    }
}
