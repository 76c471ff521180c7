package foyer.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ParallelDispatchTest {
    private static final int MAILS = 40;

    private final MailStage stage = new MailStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void two_nodes_with_many_threads_send_each_mail_once() throws InterruptedException {
        putAll();

        inParallel(List.of(stage.dispatcher(), stage.dispatcher(), stage.dispatcher(), stage.dispatcher()).stream()
                .<Runnable>map(node -> node::dispatchDue)
                .toList());

        assertThat(stage.received()).hasSize(MAILS);
        assertThat(stage.events).hasSize(MAILS);
    }

    /** The same without the row lock: both read the mail before either has noted that it is gone. */
    @Test
    void control_without_the_row_lock_mails_go_out_twice() throws InterruptedException {
        putAll();
        var sent = new ConcurrentLinkedQueue<UUID>();
        var bothHaveRead = new CountDownLatch(2);

        inParallel(List.of(() -> sendUnlocked(sent, bothHaveRead), () -> sendUnlocked(sent, bothHaveRead)));

        assertThat(sent.stream().distinct()).hasSizeLessThan(sent.size());
    }

    private void sendUnlocked(Queue<UUID> sent, CountDownLatch bothHaveRead) {
        stage.database.transaction().executeWithoutResult(_ -> {
            var due = stage.database
                    .jdbc()
                    .sql("select id from platform.outbox where accepted_at is null order by due_at, id limit 1")
                    .query(UUID.class)
                    .single();
            bothHaveRead.countDown();
            await(bothHaveRead);
            sent.add(due);
            stage.store.accepted(due, stage.clock.instant());
        });
    }

    private void putAll() {
        for (int i = 0; i < MAILS; i++) {
            stage.put("person" + i + "@example.org");
        }
    }

    private static void inParallel(List<Runnable> work) throws InterruptedException {
        var threads = new ArrayList<Thread>();
        work.forEach(task -> threads.add(Thread.ofVirtual().start(task)));
        for (var thread : threads) {
            thread.join();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
