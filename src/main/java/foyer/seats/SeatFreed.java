package foyer.seats;

import foyer.programme.EventId;
import foyer.programme.SeatsLeft.Slot;
import java.util.List;

/**
 * Seats became free. Published in the transaction that freed them, while it holds these slots alone; who hears it may
 * give them to those who wait, and nobody else sees them free before.
 */
public record SeatFreed(EventId event, List<Slot> slots) {
    public SeatFreed {
        slots = List.copyOf(slots);
    }
}
