package foyer.seats;

import foyer.programme.EventId;
import foyer.programme.SeatsLeft.Slot;
import java.time.Instant;
import java.util.List;

/**
 * What someone would like, all rounds at once.
 *
 * @param party the person, and the companion who sits wherever they sit
 * @param options every slot that meets a wish, in any order; the same slot once
 * @param confirmed true: the seats are taken; false: they are held until {@link ConfirmSeats}
 * @param since decides the place on waiting lists
 */
public record SeatRequest(EventId event, Party party, List<SeatOption> options, boolean confirmed, Instant since) {
    public SeatRequest {
        options = List.copyOf(options);
        if (options.stream().map(SeatOption::slot).distinct().count() != options.size()) {
            throw new IllegalArgumentException("a slot is asked for twice");
        }
    }

    List<Slot> slots() {
        return options.stream().map(SeatOption::slot).toList();
    }

    HolderId holder() {
        return party.holder();
    }
}
