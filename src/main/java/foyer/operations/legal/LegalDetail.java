package foyer.operations.legal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What only the organiser knows. Our texts leave a gap for each; what an organiser need not have leaves none. */
enum LegalDetail {
    ORGANISER,
    ADDRESS,
    REPRESENTED,
    EMAIL,
    PHONE,
    EDITOR,
    OFFICER,
    AUTHORITY,
    LAW,
    HOSTING,
    ASSESSED,
    ENFORCEMENT,
    VAT(true),
    REGISTER(true),
    SUPERVISION(true);

    private final boolean optional;

    LegalDetail() {
        this(false);
    }

    LegalDetail(boolean optional) {
        this.optional = optional;
    }

    /** In {@code details.properties} and between the braces of a text. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<LegalDetail> ofCode(String code) {
        return Arrays.stream(values()).filter(d -> d.code().equals(code)).findFirst();
    }

    static List<LegalDetail> needed() {
        return Arrays.stream(values()).filter(d -> !d.optional).toList();
    }
}
