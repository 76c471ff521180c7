package foyer.seats;

import foyer.programme.SeatsLeft.Slot;

/** Whether somebody may be moved to a slot without being asked. Implemented above this module, by whoever knows what people need. */
public interface SeatsFit {
    boolean fits(HolderId holder, Slot slot);
}
