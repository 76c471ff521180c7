package foyer.programme;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One appointment of a {@link CalendarFile}, in the words of its reader's language.
 *
 * @param uid the same for the same appointment in every file ever made of it, see {@link #uid}
 * @param ends null where nobody says how long it takes
 * @param place empty where there is none
 * @param text plain, may have several lines
 */
public record CalendarEntry(
        String uid,
        Instant starts,
        @Nullable Instant ends,
        String title,
        String place,
        String text,
        @Nullable URI address) {
    /** @param what {@code session-begruessung}, {@code round-1-} and the id of a registration … */
    public static String uid(Event event, String what) {
        return what + "@" + event.slug() + ".foyer";
    }
}
