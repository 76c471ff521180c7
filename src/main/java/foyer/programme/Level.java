package foyer.programme;

import java.util.Locale;

/** How much a station asks of people, from no experience to exploring on one's own. */
public enum Level {
    BASIS,
    FORTGESCHRITTEN,
    EXPLORATIV;

    /** As written in the event file, addresses and the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One to three, the dots beside the word. */
    public int steps() {
        return ordinal() + 1;
    }
}
