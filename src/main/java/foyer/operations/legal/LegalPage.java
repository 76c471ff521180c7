package foyer.operations.legal;

import java.util.Locale;

/** A page that the law asks for. */
enum LegalPage {
    ACCESSIBILITY,
    PRIVACY,
    IMPRINT;

    /** In its address and in the names of its files. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
