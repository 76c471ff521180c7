package foyer.programme.release;

import foyer.programme.EventId;
import foyer.programme.OfferingId;
import foyer.programme.RoundId;
import foyer.programme.SetCapacity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes one capacity between two imports. */
@Component
class StoredCapacity implements SetCapacity {
    private final OwnRelease release;
    private final CapacityStore capacities;

    StoredCapacity(OwnRelease release, CapacityStore capacities) {
        this.release = release;
        this.capacities = capacities;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void of(EventId event, OfferingId offering, RoundId round, int capacity) {
        release.of(event, () -> capacities.write(offering, round, capacity));
    }
}
