package foyer.programme;

import java.util.List;
import java.util.Map;

/** Refuses a release that would take a taken seat. Owned here, implemented by the module that knows: seats. */
public interface ReleaseGuard {
    /**
     * Seats that people hold and the coming capacities would take away; empty when the release may go on. Called in the
     * import's transaction, before anything is written.
     */
    List<Taken> wouldTake(EventId event, Map<SeatsLeft.Slot, Integer> comingCapacity);

    /** @param held seats held, taken or offered there, more than {@code capacity} */
    record Taken(SeatsLeft.Slot slot, int held, int capacity) {}
}
