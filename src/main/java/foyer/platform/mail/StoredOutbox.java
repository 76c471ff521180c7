package foyer.platform.mail;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Refuses to work outside a transaction: a mail about something that then does not happen would be a lie. */
final class StoredOutbox implements Outbox {
    private final OutboxStore store;
    private final Clock clock;
    private final Runnable nudge;
    private final MailFiles files;

    /** @param nudge called after each commit that left a mail */
    StoredOutbox(OutboxStore store, MailFiles files, Clock clock, Runnable nudge) {
        this.store = store;
        this.files = files;
        this.clock = clock;
        this.nudge = nudge;
    }

    @Override
    public void put(OutgoingMail mail) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Outbox.put must be called in the transaction that causes the mail");
        }
        store.insert(mail, clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                nudge.run();
            }
        });
    }

    @Override
    public int forget(Collection<UUID> subjectIds) {
        return forgotten(store.deleteAbout(subjectIds));
    }

    @Override
    public void forgetWaiting(Collection<UUID> subjectIds) {
        forgotten(store.deleteUnlockedAbout(subjectIds));
    }

    @Override
    public List<KeptMail> keptAbout(Collection<UUID> subjectIds) {
        return store.keptAbout(subjectIds);
    }

    private int forgotten(List<UUID> mails) {
        if (!mails.isEmpty()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    files.delete(mails);
                }
            });
        }
        return mails.size();
    }
}
