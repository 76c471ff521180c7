package foyer.people;

import foyer.platform.i18n.Language;
import java.util.Collection;
import java.util.List;

/**
 * What one module keeps about persons. Whoever has a table with a column that leads to a person (or to a registration or
 * a holder of seats) implements this as a Spring bean, so that the person can have it as a file, it goes when the person
 * goes, and it goes when its time is over. {@code EverybodyIsForgottenTest} finds tables that nobody answers for.
 */
public interface PersonalData {
    /**
     * One thing that is kept, in words.
     *
     * @param name in the file for programs, lower-case with hyphens, never changed: {@code registered-at}
     * @param label the same for people, in their language
     * @param value in words where it is a code; never null or empty: leave the item out instead
     */
    record Item(String name, String label, String value) {}

    /**
     * Lower-case with hyphens, unique: {@code concern}. {@code personal-data.<section>.title} and {@code .why} (what it is
     * kept for, a sentence) must stand in a message bundle.
     */
    String section();

    /** How long it is kept. */
    DataKind kind();

    /** Empty when nothing is kept. */
    List<Item> of(PersonId person, Language language);

    /**
     * Deletes all of it in the caller's transaction; persons of whom nothing is kept are no mistake.
     *
     * @return how many rows were deleted or emptied
     */
    int erase(Collection<PersonId> persons);

    /** Lower ones are erased first: rows that others point at come last. Registrations have 1, persons 2, mails -1. */
    default int turn() {
        return 0;
    }
}
