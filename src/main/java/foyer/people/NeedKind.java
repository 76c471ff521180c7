package foyer.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody may need on the spot. */
public enum NeedKind {
    STEP_FREE,
    WHEELCHAIR_PLACE,
    HEARING_LOOP,
    SIGN_LANGUAGE,
    SPEECH_TO_TEXT,
    QUIET_SEAT,
    ASSISTANCE_ANIMAL,
    /** In the person's own words. */
    OTHER;

    /** As in the form and the API: {@code hearing-loop}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<NeedKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
