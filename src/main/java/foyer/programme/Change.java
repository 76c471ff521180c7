package foyer.programme;

import java.util.List;
import java.util.Locale;

/**
 * One difference between two releases.
 *
 * @param key of what changed; the slug for the event itself
 * @param details what changed in it; a capacity says in which round, and from what to what
 */
public record Change(Part part, String key, Kind kind, List<Detail> details) {
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

    /** @param field suffix of a message key, {@code title} */
    public record Detail(String field, List<String> arguments) {
        public Detail {
            arguments = List.copyOf(arguments);
        }

        public static Detail of(String field) {
            return new Detail(field, List.of());
        }
    }
}
