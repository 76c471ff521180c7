package foyer.console.seats;

import foyer.console.ConsoleVisit;
import foyer.platform.web.Fact;
import java.util.List;

/** All offerings with the numbers of their seats. */
public record SeatsView(ConsoleVisit visit, List<Row> offerings) {
    public SeatsView {
        offerings = List.copyOf(offerings);
    }

    /** @param rounds numbers in words; each leads to the names */
    public record Row(String name, List<Fact> rounds) {
        public Row {
            rounds = List.copyOf(rounds);
        }
    }
}
