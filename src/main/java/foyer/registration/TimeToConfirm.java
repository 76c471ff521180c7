package foyer.registration;

import foyer.platform.mail.MailAccepted;
import foyer.platform.mail.MailRefused;
import foyer.programme.Programmes;
import foyer.programme.RegistrationRules;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The time people have for the click in the mail: it starts when the mail server took the mail, and ends here. */
@Service
public class TimeToConfirm {
    private final RegistrationStore registrations;
    private final RegistrationChanges changes;
    private final Programmes programmes;
    private final Clock clock;

    TimeToConfirm(RegistrationStore registrations, RegistrationChanges changes, Programmes programmes, Clock clock) {
        this.registrations = registrations;
        this.changes = changes;
        this.programmes = programmes;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void on(MailAccepted accepted) {
        if (asksToConfirm(accepted.purpose())) {
            var id = new RegistrationId(accepted.subjectId());
            registrations
                    .find(id)
                    .ifPresent(r ->
                            registrations.startTimeToConfirm(id, accepted.at().plus(timeFor(r))));
        }
    }

    /** Nobody will click in a mail that never arrives: the seats go back now. */
    @EventListener
    @Transactional
    public void on(MailRefused refused) {
        if (asksToConfirm(refused.purpose())) {
            registrations
                    .lock(new RegistrationId(refused.subjectId()))
                    .filter(r -> r.status() == Status.AWAITING)
                    .ifPresent(r -> changes.end(r, Status.UNDELIVERABLE, refused.at()));
        }
    }

    /** Ends one overdue registration. @return false when there is none */
    @Transactional
    public boolean endOne() {
        var overdue = registrations.lockOneOverdue(clock.instant());
        overdue.ifPresent(r -> changes.end(r, Status.LAPSED, clock.instant()));
        return overdue.isPresent();
    }

    private Duration timeFor(Registration registration) {
        RegistrationRules rules =
                programmes.byId(registration.event()).orElseThrow().event().registration();
        int lastHour = registrations.registeredSince(
                registration.event(), clock.instant().minus(Duration.ofHours(1)));
        return lastHour > rules.rushPerHour() ? rules.rushHold() : rules.hold();
    }

    private static boolean asksToConfirm(String purpose) {
        return Arrays.stream(News.values())
                .anyMatch(news -> news.asksToConfirm() && news.code().equals(purpose));
    }
}
