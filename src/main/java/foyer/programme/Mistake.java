package foyer.programme;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something in an event file that cannot be imported; {@link ImportReport} puts it into words.
 *
 * @param line from 1; 0 where the file as a whole is meant
 * @param path {@code offerings[3].capacity.1}; empty where the file as a whole is meant
 * @param arguments what was found and what was expected, as the problem's message wants them
 * @param meant the known word that comes closest
 */
public record Mistake(
        String file,
        int line,
        String path,
        Problem problem,
        List<String> arguments,
        @Nullable String meant) {
    public Mistake {
        arguments = List.copyOf(arguments);
    }

    public enum Problem {
        NOT_THERE,
        TOO_LARGE,
        EMPTY,
        NOT_UTF8,
        BAD_YAML,
        BAD_CHARACTER,
        BAD_VERSION,
        TAGGED,
        DUPLICATE_KEY,
        UNKNOWN_KEY,
        MISSING_KEY,
        NO_VALUE,
        NOT_TEXT,
        NOT_LIST,
        NOT_FIELDS,
        NOT_NUMBER,
        NOT_YES_OR_NO,
        NOT_ONE_OF,
        BAD_ID,
        SAME_ID,
        BAD_DATE,
        BAD_TIME,
        BAD_MOMENT,
        NO_SUCH_TIME,
        BAD_ZONE,
        BAD_LANGUAGE,
        UNKNOWN_PERSON,
        UNKNOWN_ROOM,
        UNKNOWN_TRACK,
        UNKNOWN_ROUND,
        UNKNOWN_SESSION,
        NOT_A_BLOCK,
        PERSON_OR_TEAM,
        TEXT_OR_FILE,
        BAD_FILE,
        BAD_LENGTH,
        WHEN_UNCLEAR,
        ENDS_BEFORE_START,
        ROUNDS_OVERLAP,
        MINIMUM_ABOVE_CAPACITY,
        CLOSES_BEFORE_OPENS,
        WISHES_OUTSIDE;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
