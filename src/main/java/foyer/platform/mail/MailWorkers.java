package foyer.platform.mail;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;

/** The threads that send: woken by each commit that left a mail, and every second for what is due again. */
class MailWorkers implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(MailWorkers.class);
    private static final int AT_ONCE = 4;

    private final MailDispatcher dispatcher;
    private final boolean enabled;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private volatile boolean running;

    /** @param enabled false in tests, which call the dispatcher themselves */
    MailWorkers(MailDispatcher dispatcher, boolean enabled) {
        this.dispatcher = dispatcher;
        this.enabled = enabled;
    }

    /** Returns at once. If all are at work, they will find the mail themselves. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void nudge() {
        if (running && free.tryAcquire()) {
            Thread.ofVirtual().name("mail").start(this::work);
        }
    }

    private void work() {
        try {
            while (running && dispatcher.dispatchNext()) {
                // One after the other, until none is due
            }
        } catch (RuntimeException e) {
            LOG.error("Sending mails stops for a second", e);
        } finally {
            free.release();
        }
    }

    @Override
    public void start() {
        running = enabled;
    }

    /** Lets a mail that is on its way arrive: cut off now, it would be sent twice. */
    @Override
    public void stop() {
        running = false;
        try {
            if (free.tryAcquire(AT_ONCE, 15, TimeUnit.SECONDS)) {
                free.release(AT_ONCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
