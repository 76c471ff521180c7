package foyer.programme.release;

import foyer.programme.EventId;
import foyer.programme.OfferingId;
import foyer.programme.ProgrammeReleased;
import foyer.programme.RoundId;
import foyer.programme.SetCapacity;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes one capacity between two imports, which it holds back meanwhile. */
@Component
class StoredCapacity implements SetCapacity {
    private final EventStore events;
    private final CapacityStore capacities;
    private final ApplicationEventPublisher publisher;

    StoredCapacity(EventStore events, CapacityStore capacities, ApplicationEventPublisher publisher) {
        this.events = events;
        this.capacities = capacities;
        this.publisher = publisher;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void of(EventId event, OfferingId offering, RoundId round, int capacity) {
        events.lockImports();
        capacities.write(event, offering, round, capacity);
        publisher.publishEvent(new ProgrammeReleased(event));
    }
}
