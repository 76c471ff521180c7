package foyer.programme.release;

import foyer.programme.EventId;
import foyer.programme.SeatsLeft;
import foyer.programme.TakeOut;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what the team takes out. */
@Component
class TakenOut implements TakeOut {
    private final OwnRelease release;
    private final TakenOutStore store;
    private final Clock clock;

    TakenOut(OwnRelease release, TakenOutStore store, Clock clock) {
        this.release = release;
        this.store = store;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void from(EventId event, Collection<SeatsLeft.Slot> slots) {
        if (slots.isEmpty()) {
            return;
        }
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        release.of(event, () -> slots.forEach(slot -> store.insert(event, slot, now)));
    }
}
