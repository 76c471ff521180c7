package foyer.console.seats;

import foyer.console.ConsoleVisit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who sits and who waits in one offering and round.
 *
 * @param said what has just been done, or null
 * @param over that more sit there than planned, and why; empty where it is not so
 * @param capacity where the number of seats is changed
 * @param doorList where the list to print is
 */
public record SlotView(
        ConsoleVisit visit,
        String offering,
        String round,
        @Nullable String said,
        String numbers,
        List<String> over,
        List<Person> sitting,
        List<Person> waiting,
        String capacity,
        String doorList) {
    public SlotView {
        over = List.copyOf(over);
        sitting = List.copyOf(sitting);
        waiting = List.copyOf(waiting);
    }

    /** @param about empty where nothing needs saying */
    public record Person(String name, String href, String about) {}
}
