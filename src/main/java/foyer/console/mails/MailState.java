package foyer.console.mails;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a mail has come. */
enum MailState {
    WAITING,
    SENT,
    REFUSED,
    GIVEN_UP;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<MailState> ofCode(String code) {
        return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
    }

    boolean canGoAgain() {
        return this == WAITING || this == GIVEN_UP;
    }
}
