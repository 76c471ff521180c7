package foyer.registration.line;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.programme.Event;
import foyer.programme.Programmes;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.LockWaits;
import foyer.testing.MovableClock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/** Letting people in while the database is slow. */
@SpringBootTest(properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class LinesTest {
    @Autowired
    GivenEvents given;

    @Autowired
    Programmes programmes;

    @Autowired
    Lines lines;

    @Autowired
    LineStore store;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private Event event;

    @BeforeEach
    void somebody_stands_in_line() {
        clock.moveTo(GivenEvents.OPENS.plusSeconds(5));
        event = programmes
                .byId(given.event().offering("choir", 1).live().id())
                .orElseThrow()
                .event();
        lines.of(event).stand(0.5);
    }

    @Test
    void while_it_is_waited_for_nothing_queues_up_behind() {
        var waiting = transaction.execute(_ -> {
            store.letIn(event.id(), true);
            var first = CompletableFuture.runAsync(lines::letIn, Thread::startVirtualThread);
            while (!LockWaits.somebodyWaits(jdbc)) {
                Thread.onSpinWait();
            }
            assertThat(CompletableFuture.runAsync(lines::letIn, Thread::startVirtualThread))
                    .succeedsWithin(Duration.ofSeconds(2));
            return first;
        });

        assertThat(waiting).succeedsWithin(Duration.ofSeconds(10));
    }
}
