package foyer.registration.pages;

import foyer.people.PersonalData.Item;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a person gets as a file: names for programs, labels for people.
 *
 * @param event its slug
 * @param made when
 */
public record PersonalDataFile(String event, Instant made, List<Part> parts) {
    public PersonalDataFile {
        parts = List.copyOf(parts);
    }

    /** @param keptUntil the last day, where the event is */
    public record Part(String name, String title, String why, LocalDate keptUntil, List<Item> items) {
        public Part {
            items = List.copyOf(items);
        }
    }
}
