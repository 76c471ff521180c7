package foyer.seats;

import foyer.programme.EventId;
import foyer.programme.SeatsLeft.Slot;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A seat kept for somebody until they answer. It counts against the capacity, and not against one seat a round.
 *
 * @param rank of the wish it meets; null when it is nobody's wish
 * @param byTeam the organising team asks, as something changed; else the holder waits for it
 */
public record Offer(
        OfferId id,
        EventId event,
        HolderId holder,
        Slot slot,
        @Nullable Integer rank,
        Instant until,
        boolean byTeam) {}
