package foyer.platform.i18n;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language form of pages and mails. Einfache Sprache is a form of German: what it does not say itself, German says. */
public enum Language {
    DE("de", "Deutsch", Locale.GERMAN),
    EN("en", "English", Locale.ENGLISH),
    SIMPLE("simple", "Einfache Sprache", Locale.of("de", "", "simple"));

    private final String code;
    private final String ownName;
    private final Locale locale;

    Language(String code, String ownName, Locale locale) {
        this.code = code;
        this.ownName = ownName;
        this.locale = locale;
    }

    /** The code used in {@code ?lang=}, the cookie, the database and the API. */
    public String code() {
        return code;
    }

    /** As those call it who read it. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }

    /** The value of an HTML {@code lang} attribute. */
    public String htmlLang() {
        return this == EN ? "en" : "de";
    }

    public static Optional<Language> ofCode(String code) {
        return Arrays.stream(values()).filter(l -> l.code.equals(code)).findFirst();
    }
}
