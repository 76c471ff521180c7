package foyer.console.registrations;

import foyer.platform.web.Field;
import foyer.platform.web.FieldErrors;
import org.jspecify.annotations.Nullable;

/** Why the team cancels a registration, as it was sent. Whoever has no address gets no mail, and no reason is asked for. */
record CancellationForm(Opened opened, String reason) {
    private static final int LONGEST = 1000;

    static CancellationForm blank(Opened opened) {
        return new CancellationForm(opened, "");
    }

    /** What goes into the mail. */
    String cleaned() {
        return reason.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\\n]]", "").strip();
    }

    /** What is wrong, in words; null when nothing is. */
    @Nullable
    String fault() {
        var visit = opened.visit();
        if (!isAsked()) {
            return null;
        }
        if (cleaned().isEmpty()) {
            return visit.t("console.cancel.reason.missing");
        }
        return cleaned().codePointCount(0, cleaned().length()) > LONGEST
                ? visit.t("console.cancel.reason.too-long", LONGEST)
                : null;
    }

    CancellationView view(@Nullable String fault) {
        var visit = opened.visit();
        var hint = visit.t(
                "console.cancel.reason.hint",
                visit.t("console.language." + opened.person().language().code()));
        var field = Field.of("reason", visit.t("console.cancel.reason"))
                .hint(hint)
                .value(reason)
                .error(fault)
                .required();
        return new CancellationView(
                visit,
                opened.person().name(),
                opened.at("/cancellation"),
                opened.at(""),
                isAsked() ? field : null,
                opened.seats(),
                FieldErrors.of(field));
    }

    private boolean isAsked() {
        return opened.person().email() != null;
    }
}
