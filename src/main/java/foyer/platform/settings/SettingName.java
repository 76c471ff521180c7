package foyer.platform.settings;

import org.jspecify.annotations.Nullable;

/** Every setting there is; a constant's name is the variable's. What each means stands in messages/settings. */
public enum SettingName {
    FOYER_DATA("data"),
    FOYER_PORT("8080"),
    FOYER_BASE_URL("http://localhost:{FOYER_PORT}"),
    FOYER_DATABASE_URL(null, Secrecy.PASSWORD_INSIDE),
    FOYER_DATABASE_USER("foyer"),
    FOYER_DATABASE_PASSWORD(null, Secrecy.SECRET),
    FOYER_SECRET(null, Secrecy.SECRET),
    FOYER_MAIL_URL(null, Secrecy.PASSWORD_INSIDE),
    FOYER_MAIL_FROM("foyer@{host of FOYER_BASE_URL}"),
    FOYER_TRUSTED_PROXIES(null),
    FOYER_PLAIN_LANGUAGE_CHECKED(null),
    FOYER_CLOCK(null);

    /** How much of a value may be shown, and whether it may come from a file named by {@code …_FILE}. */
    enum Secrecy {
        OPEN,
        PASSWORD_INSIDE,
        SECRET
    }

    private final @Nullable String initial;
    private final Secrecy secrecy;

    SettingName(@Nullable String initial) {
        this(initial, Secrecy.OPEN);
    }

    SettingName(@Nullable String initial, Secrecy secrecy) {
        this.initial = initial;
        this.secrecy = secrecy;
    }

    /** The value where nothing is set, for people to read; empty where there is none. */
    public String initial() {
        return initial == null ? "" : initial;
    }

    public boolean maySitInFile() {
        return secrecy != Secrecy.OPEN;
    }

    /** The key of the sentence that says what this setting is for. */
    public String meaningKey() {
        return "settings." + name();
    }

    String masked(String value) {
        return switch (secrecy) {
            case OPEN -> value;
            case SECRET -> value.isEmpty() ? "" : "***";
            case PASSWORD_INSIDE -> withoutPassword(value);
        };
    }

    private static String withoutPassword(String url) {
        return url.replaceFirst("(//[^:/@]*):.*@", "$1:***@").replaceAll("(?i)(password=)[^&]*", "$1***");
    }
}
