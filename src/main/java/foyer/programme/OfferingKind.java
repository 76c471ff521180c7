package foyer.programme;

import java.util.Locale;

/** What kind of item a person can choose in a round. */
public enum OfferingKind {
    STATION,
    FORUM;

    /** As written in the event file, addresses and the API: {@code station}, {@code forum}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
