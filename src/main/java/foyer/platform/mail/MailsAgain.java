package foyer.platform.mail;

import java.time.Clock;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** Sends a mail once more that waits or was given up. What a server took or refused is forgotten here and cannot go again. */
public class MailsAgain {
    private final OutboxStore store;
    private final Clock clock;

    MailsAgain(OutboxStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** @return false when it is gone already */
    @Transactional
    public boolean send(UUID mail) {
        return store.dueNow(mail, clock.instant());
    }
}
