package foyer.programme;

import java.util.Collection;

/** Takes offerings out of rounds, after the wishes are in: too few would come. It stays so, whatever a later event file says. */
public interface TakeOut {
    /** In the caller's transaction. Whoever keeps seats learns of it by {@link ProgrammeReleased}. */
    void from(EventId event, Collection<SeatsLeft.Slot> slots);
}
