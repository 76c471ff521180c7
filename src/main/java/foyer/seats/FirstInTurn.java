package foyer.seats;

import foyer.programme.EventId;
import foyer.programme.SeatsLeft.Slot;
import foyer.seats.WaitingStore.Waiter;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Finds whose turn it is in a slot, and locks them, before anything is done for them. A pair needs two seats at once; a single free seat goes past it, to the first
 * behind it who comes alone.
 */
@Component
class FirstInTurn {
    private static final int PAIR = 2;
    private static final int ALONE = 1;

    private final SeatStore seats;
    private final SeatLocks locks;

    FirstInTurn(SeatStore seats, SeatLocks locks) {
        this.seats = seats;
        this.locks = locks;
    }

    /**
     * @param first who is the first that so many free seats are enough for
     * @param give what they get; empty when the seats were not to be had after all
     */
    <T> Optional<T> gets(
            EventId event, Slot slot, IntFunction<Optional<Waiter>> first, Function<Waiter, Optional<T>> give) {
        locks.move(event, slot);
        int free = seats.free(slot);
        if (free == 0) {
            return Optional.empty();
        }
        // A second free seat may be locked by somebody who looks at it: then the seat that was freed goes to one
        // person.
        Optional<T> given =
                free >= PAIR ? locked(event, () -> first.apply(PAIR)).flatMap(give) : Optional.empty();
        return given.or(() -> locked(event, () -> first.apply(ALONE)).flatMap(give));
    }

    /** Whom another chain is moving right now is not passed over: either their turn is over then, or it is theirs. */
    private Optional<Waiter> locked(EventId event, Supplier<Optional<Waiter>> look) {
        var first = look.get();
        while (first.isPresent() && locks.move(event, first.get().party().holder())) {
            first = look.get();
        }
        return first;
    }
}
