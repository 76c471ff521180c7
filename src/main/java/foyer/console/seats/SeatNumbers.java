package foyer.console.seats;

import foyer.console.ConsoleVisit;
import foyer.programme.EventId;
import foyer.programme.SeatsLeft;
import foyer.programme.SeatsLeft.Slot;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many seats are taken, held and free, and how many people wait. */
@Component
class SeatNumbers {
    private final SeatListStore store;
    private final SeatsLeft seatsLeft;

    SeatNumbers(SeatListStore store, SeatsLeft seatsLeft) {
        this.store = store;
        this.seatsLeft = seatsLeft;
    }

    record Counted(Map<Slot, SeatListStore.Numbers> numbers, Map<Slot, Integer> free, Map<Slot, Integer> waiting) {
        /** "12 vergeben · 2 reserviert · 3 frei · 4 warten" */
        String words(ConsoleVisit visit, Slot slot) {
            var counted = numbers.getOrDefault(slot, SeatListStore.Numbers.NONE);
            return visit.t(
                    "console.seats.numbers",
                    counted.taken(),
                    counted.held() + counted.offered(),
                    free.getOrDefault(slot, 0),
                    waiting.getOrDefault(slot, 0));
        }

        /** Seats that people have, or are offered, beyond a number. */
        int beyond(Slot slot, int capacity) {
            var counted = numbers.getOrDefault(slot, SeatListStore.Numbers.NONE);
            return Math.max(0, counted.taken() + counted.held() + counted.offered() - capacity);
        }

        int taken() {
            return numbers.values().stream()
                    .mapToInt(SeatListStore.Numbers::taken)
                    .sum();
        }

        int held() {
            return numbers.values().stream()
                    .mapToInt(each -> each.held() + each.offered())
                    .sum();
        }

        int allFree() {
            return free.values().stream().mapToInt(Integer::intValue).sum();
        }

        int allWaiting() {
            return waiting.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    Counted of(EventId event) {
        return new Counted(store.numbers(event), seatsLeft.of(event), store.waiting(event));
    }
}
