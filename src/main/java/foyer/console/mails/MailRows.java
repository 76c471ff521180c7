package foyer.console.mails;

import foyer.console.ConsoleVisit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts mails into words. */
@Component
public class MailRows {
    /** Purposes with words of their own; others are told as a mail. */
    private static final Set<String> TOLD = Set.of(
            "received",
            "received-again",
            "confirmed",
            "seats",
            "changed",
            "moved-up",
            "coming",
            "offered",
            "asked",
            "offer-accepted",
            "offer-lapsed",
            "swap-answered",
            "swapped",
            "swap-off",
            "handed-on",
            "cancelled",
            "cancelled-by-team",
            "link-again");

    private final MailListStore store;

    MailRows(MailListStore store) {
        this.store = store;
    }

    /** Newest first. */
    public List<MailRow> about(ConsoleVisit visit, UUID registration) {
        return store.about(registration).stream().map(mail -> row(visit, mail)).toList();
    }

    static MailRow row(ConsoleVisit visit, MailListStore.Mail mail) {
        return new MailRow(
                visit.t("console.mail.purpose." + (TOLD.contains(mail.purpose()) ? mail.purpose() : "other")),
                Stream.of(mail.name(), mail.recipient())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · ")),
                visit.at("/registrations/" + mail.registration()),
                about(visit, mail),
                mail.state().canGoAgain() ? visit.at("/mails/" + mail.id() + "/again") : null);
    }

    private static String about(ConsoleVisit visit, MailListStore.Mail mail) {
        var dates = visit.dates();
        var at = mail.at();
        var state =
                visit.t("console.mail.is." + mail.state().code(), dates.dateAndTime(at == null ? mail.dueAt() : at));
        return Stream.of(
                        state,
                        visit.t("console.mail.written", dates.dateAndTime(mail.createdAt())),
                        mail.attempts() > 1 || mail.state() != MailState.SENT
                                ? visit.t("console.mail.attempts", mail.attempts())
                                : null,
                        mail.lastError() == null ? null : visit.t("console.mail.reason", mail.lastError()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
