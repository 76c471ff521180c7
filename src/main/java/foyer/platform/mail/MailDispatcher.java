package foyer.platform.mail;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is due, each mail in a transaction of its own that holds its row: no two senders take the same one. If
 * Foyer dies between the server's yes and the commit, the mail goes out again under the same Message-ID; the other way
 * round it could be lost.
 */
public final class MailDispatcher {
    private static final Logger LOG = LoggerFactory.getLogger(MailDispatcher.class);

    private final OutboxStore store;
    private final MailTransport transport;
    private final TransactionTemplate transaction;
    private final Aftermath aftermath;
    private final Clock clock;

    MailDispatcher(
            OutboxStore store,
            MailTransport transport,
            TransactionTemplate transaction,
            Aftermath aftermath,
            Clock clock) {
        this.store = store;
        this.transport = transport;
        this.transaction = transaction;
        this.aftermath = aftermath;
        this.clock = clock;
    }

    /**
     * Sends until nothing is due or the server is away. May run in many threads and on many nodes at once.
     *
     * @return how many mails were tried
     */
    public int dispatchDue() {
        int tried = 0;
        while (dispatchNext()) {
            tried++;
        }
        return tried;
    }

    /** @return false when nothing is due or the server is away */
    boolean dispatchNext() {
        if (aftermath.pause().holds()) {
            return false;
        }
        var inHand = new AtomicReference<WaitingMail>();
        try {
            transaction.executeWithoutResult(_ -> store.claimDue(clock.instant())
                    .ifPresent(waiting -> {
                        inHand.set(waiting);
                        aftermath.of(waiting, send(waiting.mail()));
                    }));
        } catch (RuntimeException rolledBack) {
            var waiting = inHand.get();
            if (waiting == null) {
                throw rolledBack;
            }
            putBack(waiting, rolledBack);
        }
        return inHand.get() != null;
    }

    private Sending send(OutgoingMail mail) {
        return mail.recipient().equals(Outbox.NOBODY) ? new Sending.Accepted() : transport.send(mail);
    }

    /** Somebody who listens failed, or the database. Without a wait, the same mail would go out again and again. */
    private void putBack(WaitingMail waiting, RuntimeException cause) {
        UUID id = waiting.mail().id();
        LOG.error(
                "Mail {} ({}) will be sent again: what follows from it failed",
                id,
                waiting.mail().purpose(),
                cause);
        transaction.executeWithoutResult(
                _ -> aftermath.tryLater(waiting, cause.getClass().getSimpleName()));
    }
}
