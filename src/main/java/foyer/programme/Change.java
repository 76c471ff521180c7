package foyer.programme;

import java.util.List;
import java.util.Locale;

/**
 * One difference between two releases.
 *
 * @param key of what changed; the slug for the event itself
 * @param title what people call it, in German; empty where it has no name
 * @param details what changed in it, field by field; none for what is new or gone
 */
public record Change(Part part, String key, String title, Kind kind, List<Detail> details) {
    public Change {
        details = List.copyOf(details);
    }

    /** In the order of a report: what people have registered for comes first. */
    public enum Part {
        EVENT,
        ROUND,
        OFFERING,
        SESSION,
        PERSON,
        ROOM,
        TRACK;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What a field said and what it says now, as the file does; empty for nothing.
     *
     * @param field suffix of a message key, {@code title}
     * @param of the language form of a text ({@code en}, {@code simple}) or the round of a number; empty where there is one only
     * @param words true for a text, false for ids, numbers, times and codes
     */
    public record Detail(String field, String of, String before, String after, boolean words) {}
}
