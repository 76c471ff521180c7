package foyer.console.mails;

import foyer.platform.mail.MailsAgain;
import foyer.platform.security.Actor;
import foyer.platform.security.Audit;
import foyer.programme.EventId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a mail again and notes who wanted it, both or neither. */
@Component
class SendAgain {
    private final MailListStore store;
    private final MailsAgain mailsAgain;
    private final Audit audit;

    SendAgain(MailListStore store, MailsAgain mailsAgain, Audit audit) {
        this.store = store;
        this.mailsAgain = mailsAgain;
        this.audit = audit;
    }

    /** @return false when it is gone already, or is no mail of this event */
    @Transactional
    public boolean by(Actor actor, EventId event, UUID mail) {
        if (!store.isOf(event, mail) || !mailsAgain.send(mail)) {
            return false;
        }
        audit.record(actor, "mail.sent-again", mail, event.value());
        return true;
    }
}
