package foyer.console.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What lines of the audit are about, to read some of them only; the actions of a kind begin alike. */
enum AuditKind {
    REGISTRATIONS("registration."),
    SEATS("seats.", "door-list."),
    ALLOCATION("allocation."),
    NEEDS("needs-"),
    CONCERNS("concerns."),
    HOSTS("host."),
    MAILS("mail."),
    PROGRAMME("programme."),
    SIGN_IN("sign-in");

    private final String[] beginnings;

    AuditKind(String... beginnings) {
        this.beginnings = beginnings;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Patterns for {@code like}. */
    String[] patterns() {
        return Arrays.stream(beginnings).map(beginning -> beginning + "%").toArray(String[]::new);
    }

    static Optional<AuditKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
