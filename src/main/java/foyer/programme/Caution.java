package foyer.programme;

import java.util.List;
import java.util.Locale;

/**
 * Something in an event file that can be imported, but is hardly meant so; {@link ImportReport} puts it into words.
 *
 * @param line from 1; 0 where the file as a whole is meant
 * @param path {@code sessions[3].start}; empty where the file as a whole is meant
 * @param arguments as the matter's message wants them
 */
public record Caution(String file, int line, String path, Matter matter, List<String> arguments) {
    public Caution {
        arguments = List.copyOf(arguments);
    }

    public enum Matter {
        PERSON_TWICE,
        ROOM_TWICE,
        TIME_TWICE,
        NO_ENGLISH,
        NO_PLAIN_LANGUAGE;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
