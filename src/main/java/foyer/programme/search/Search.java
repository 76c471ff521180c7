package foyer.programme.search;

import java.util.Set;

/** What a search of the programme came to. */
public sealed interface Search {
    /** Nothing was typed; all is shown. */
    record NotAsked() implements Search {}

    /** @param most characters a search may have */
    record TooLong(int most) implements Search {}

    /** Only words such as "und" and "the", which stand everywhere, or none at all. */
    record SaysNothing() implements Search {}

    /**
     * @param offerings keys, as of the others
     * @param similar true if nothing fitted exactly, and these have words that look alike
     */
    record Found(Set<String> offerings, Set<String> sessions, Set<String> people, boolean similar) implements Search {
        public Found {
            offerings = Set.copyOf(offerings);
            sessions = Set.copyOf(sessions);
            people = Set.copyOf(people);
        }

        public boolean isEmpty() {
            return offerings.isEmpty() && sessions.isEmpty() && people.isEmpty();
        }
    }
}
