package foyer.platform.mail;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;

/** Notes what became of a mail and tells those who wait to hear of it, in the sender's transaction. */
final class Aftermath {
    private static final Logger LOG = LoggerFactory.getLogger(Aftermath.class);

    private final OutboxStore store;
    private final ApplicationEventPublisher events;
    private final OutboxMetrics metrics;
    private final Pause pause;
    private final Clock clock;

    Aftermath(OutboxStore store, ApplicationEventPublisher events, OutboxMetrics metrics, Pause pause, Clock clock) {
        this.store = store;
        this.events = events;
        this.metrics = metrics;
        this.pause = pause;
        this.clock = clock;
    }

    Pause pause() {
        return pause;
    }

    void of(WaitingMail waiting, Sending sending) {
        switch (sending) {
            case Sending.Accepted() -> accepted(waiting.mail());
            case Sending.Refused(var reason) -> refused(waiting.mail(), reason);
            case Sending.Delayed(var reason) -> {
                pause.serverIsThere();
                tryLater(waiting, reason);
            }
            case Sending.Unreachable(var reason) -> {
                pause.serverIsAway();
                tryLater(waiting, reason);
            }
        }
    }

    void tryLater(WaitingMail waiting, String reason) {
        var mail = waiting.mail();
        var now = clock.instant();
        metrics.retried();
        var next = BackOff.next(waiting.createdAt(), waiting.attempts() + 1, now);
        if (next.isPresent()) {
            LOG.warn("Mail {} ({}) waits until {}: {}", mail.id(), mail.purpose(), next.get(), reason);
            store.delayed(mail.id(), next.get(), reason);
        } else {
            LOG.error("Mail {} ({}) found no way for three days and is kept: {}", mail.id(), mail.purpose(), reason);
            store.givenUp(mail.id(), now, reason);
        }
    }

    private void accepted(OutgoingMail mail) {
        var now = clock.instant();
        pause.serverIsThere();
        store.accepted(mail.id(), now);
        events.publishEvent(new MailAccepted(mail.id(), mail.purpose(), mail.subjectId(), now));
        metrics.sent();
    }

    private void refused(OutgoingMail mail, String reason) {
        var now = clock.instant();
        pause.serverIsThere();
        LOG.warn("Mail {} ({}) was refused: {}", mail.id(), mail.purpose(), reason);
        store.refused(mail.id(), now, reason);
        events.publishEvent(new MailRefused(mail.id(), mail.purpose(), mail.subjectId(), now));
        metrics.refused();
    }
}
