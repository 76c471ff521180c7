package foyer.programme.outward;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments as schedule files and search engines read them: as the clock on the wall shows, and how far that is from UTC. */
final class Moments {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private Moments() {}

    /** Right in the hour that comes twice, too: its two halves differ in what follows the plus. */
    static String written(Instant instant, ZoneId zone) {
        return WRITTEN.format(instant.atZone(zone));
    }
}
