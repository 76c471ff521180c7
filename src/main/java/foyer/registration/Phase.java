package foyer.registration;

import foyer.programme.RegistrationRules;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The phases of an event's registration: one state machine, moved by the clock and by the allocation run. */
public enum Phase {
    BEFORE,
    /** Wishes are gathered; nobody has a seat yet. */
    WISHES,
    /** The wish phase is over and the seats are being given out. Who registers now gets theirs right after. */
    DRAWING,
    /** Seats at once by one's ranking, and waiting lists. */
    LIVE,
    CLOSED;

    /** @param liveSince when the allocation run was published; null before */
    static Phase at(Instant now, RegistrationRules rules, @Nullable Instant liveSince) {
        if (now.isBefore(rules.opens())) {
            return BEFORE;
        }
        if (!now.isBefore(rules.closes())) {
            return CLOSED;
        }
        if (rules.wishesUntil() == null || liveSince != null) {
            return LIVE;
        }
        return now.isBefore(rules.wishesUntil()) ? WISHES : DRAWING;
    }

    public boolean takesRegistrations() {
        return this == WISHES || this == DRAWING || this == LIVE;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
