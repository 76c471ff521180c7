package foyer.registration;

import java.util.Arrays;
import java.util.Locale;

/** The state of one registration. */
public enum Status {
    /** Waits for the click in the mail; seats are held. */
    AWAITING,
    CONFIRMED,
    /** The time to confirm is over and the seats went back; a late click still registers. */
    LAPSED,
    /** The mail server will not take mail for the address. */
    UNDELIVERABLE,
    CANCELLED,
    /** The same person registered again and kept the later one. */
    REPLACED;

    /** As in the database and the API, where AWAITING reads {@code awaiting-confirmation}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Status ofCode(String code) {
        return Arrays.stream(values())
                .filter(s -> s.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no status " + code));
    }

    /** Whether the person is to come, confirmed or not yet. */
    public boolean on() {
        return this == AWAITING || this == CONFIRMED;
    }

    /** Whether nothing can be done with it any more. */
    public boolean over() {
        return this == CANCELLED || this == REPLACED;
    }
}
