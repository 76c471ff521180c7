package foyer.registration;

import foyer.programme.Event;
import foyer.programme.EventId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "Kommen Sie?", asked once by mail a few days before. Yes keeps the seats, no cancels, and silence keeps them, too. */
@Service
public class Coming {
    /** @param no who cancelled, or was cancelled, after the question; @param silent who has not answered and keeps their seats */
    public record Counts(int asked, int yes, int no, int silent) {}

    private final ComingStore store;
    private final RegistrationStore registrations;
    private final RegistrationMails mails;
    private final Clock clock;

    Coming(ComingStore store, RegistrationStore registrations, RegistrationMails mails, Clock clock) {
        this.store = store;
        this.registrations = registrations;
        this.mails = mails;
        this.clock = clock;
    }

    /** Asks one person, when it is time. @return false when nobody is left to be asked */
    @Transactional
    public boolean askOne(Event event) {
        var now = clock.instant();
        var ends = event.date().atStartOfDay(event.zone()).toInstant();
        var from = event.registration().late().asksFrom(event.date(), event.zone());
        if (from.isEmpty() || now.isBefore(from.get()) || !now.isBefore(ends)) {
            return false;
        }
        var next = store.lockOneToAsk(event.id(), from.get());
        next.ifPresent(registration -> {
            store.asked(registration.id(), now);
            mails.write(News.COMING, registration);
        });
        return next.isPresent();
    }

    /** Whether somebody was asked and has not said yes. */
    @Transactional(readOnly = true)
    public boolean asks(RegistrationId id) {
        return store.isOpen(id);
    }

    /** @return false when they were never asked, or do not come any more */
    @Transactional
    public boolean yes(RegistrationId id) {
        return registrations
                .lock(id)
                .filter(registration -> registration.status() == Status.CONFIRMED)
                .map(registration -> store.saidYes(id, clock.instant()))
                .orElse(false);
    }

    public Counts of(EventId event) {
        return store.counts(event);
    }
}
