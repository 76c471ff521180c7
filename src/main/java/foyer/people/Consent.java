package foyer.people;

import java.util.Locale;

/** What a person may agree to, each by itself. */
public enum Consent {
    /** To be registered with the data given: without it there is no registration. */
    PRIVACY,
    /** To be seen in photographs of the event. */
    PHOTOS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
