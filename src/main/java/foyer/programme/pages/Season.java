package foyer.programme.pages;

import foyer.programme.RegistrationRules;
import java.time.Instant;
import java.util.Locale;

/** Where the dates of registration stand, which is all that a public page may say about it. */
enum Season {
    BEFORE,
    WISHES,
    LIVE,
    CLOSED;

    static Season at(Instant now, RegistrationRules rules) {
        if (now.isBefore(rules.opens())) {
            return BEFORE;
        }
        if (!now.isBefore(rules.closes())) {
            return CLOSED;
        }
        return rules.wishPhaseEnds().filter(now::isBefore).isPresent() ? WISHES : LIVE;
    }

    boolean isOpen() {
        return this == WISHES || this == LIVE;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
