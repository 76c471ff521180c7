package foyer.console.needs;

import foyer.console.ConsoleVisit;
import foyer.platform.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people need: person by person, and place by place.
 *
 * @param done what was just done, in words; null when nothing was
 * @param states ways to the needs of one state
 * @param chosen address of the state that is shown
 */
public record NeedsView(
        ConsoleVisit visit,
        @Nullable String done,
        List<Page.Link> states,
        String chosen,
        List<PersonRow> people,
        List<PlaceRow> places) {
    public NeedsView {
        states = List.copyOf(states);
        people = List.copyOf(people);
        places = List.copyOf(places);
    }

    /**
     * @param href where it is answered
     * @param needs each with its state
     * @param lacking what a room of theirs lacks
     */
    public record PersonRow(String name, String href, List<String> needs, List<String> seats, List<String> lacking) {
        public PersonRow {
            needs = List.copyOf(needs);
            seats = List.copyOf(seats);
            lacking = List.copyOf(lacking);
        }
    }

    /**
     * @param title round and offering
     * @param room with what it offers; empty when the offering has none
     * @param needs each with how many need it
     */
    public record PlaceRow(String title, String room, List<String> needs, List<String> lacking) {
        public PlaceRow {
            needs = List.copyOf(needs);
            lacking = List.copyOf(lacking);
        }
    }
}
