package foyer.people;

import foyer.platform.security.Actor;
import java.util.Locale;

/** Who reads what people need. Nobody reads without saying so. */
public sealed interface Reader {
    /** The person, behind their own link, about themselves and nobody else. Not logged. */
    record Self(PersonId person) implements Reader {}

    /** The allocation, which seats nobody where what they need is missing, keeps nothing of it and shows nobody whose it is. Not logged. */
    record Seating() implements Reader {}

    /** Somebody of the team; each person whose needs they read is logged. */
    record OfTeam(Actor actor, Purpose why) implements Reader {}

    enum Purpose {
        /** Seeing to it that everybody gets what they need. */
        PLANNING,
        /** What the hosts of an offering must do. */
        HOSTING,
        /** What to cook. */
        CATERING;

        /** In the audit trail: {@code needs-read-planning}. */
        String action() {
            return "needs-read-" + name().toLowerCase(Locale.ROOT);
        }
    }
}
