package foyer.programme;

import java.util.Locale;

/** What an item of the day is, which decides how loud it stands in the programme. */
public enum SessionKind {
    ARRIVAL,
    WELCOME,
    BLOCK,
    TALK,
    ARTISTIC,
    PANEL,
    BREAK,
    ROUND,
    REFLECTION,
    FAREWELL,
    END,
    /** On offer all day beside the programme, as in the foyer. */
    FOYER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
