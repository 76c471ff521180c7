package foyer.console.seats;

import foyer.console.ConsoleVisit;
import java.util.List;

/**
 * Who sits and who waits in one offering and round.
 *
 * @param doorList where the list to print is
 */
public record SlotView(
        ConsoleVisit visit,
        String offering,
        String round,
        String numbers,
        List<Person> sitting,
        List<Person> waiting,
        String doorList) {
    public SlotView {
        sitting = List.copyOf(sitting);
        waiting = List.copyOf(waiting);
    }

    /** @param about empty where nothing needs saying */
    public record Person(String name, String href, String about) {}
}
