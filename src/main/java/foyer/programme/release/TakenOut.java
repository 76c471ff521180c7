package foyer.programme.release;

import foyer.programme.EventId;
import foyer.programme.ProgrammeReleased;
import foyer.programme.SeatsLeft;
import foyer.programme.TakeOut;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A release of its own: the next number, so that nobody shows the programme as it was. */
@Component
class TakenOut implements TakeOut {
    private final TakenOutStore store;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    TakenOut(TakenOutStore store, ApplicationEventPublisher publisher, Clock clock) {
        this.store = store;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void from(EventId event, Collection<SeatsLeft.Slot> slots) {
        if (slots.isEmpty()) {
            return;
        }
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        slots.forEach(slot -> store.insert(event, slot, now));
        store.nextRelease(event);
        publisher.publishEvent(new ProgrammeReleased(event));
    }
}
