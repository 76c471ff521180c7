package foyer.console.audit;

import foyer.console.ConsoleVisit;
import foyer.console.audit.AuditListStore.Line;
import foyer.console.audit.AuditView.Subject;
import foyer.programme.Offering;
import foyer.programme.Speaker;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts lines of the audit into words. Names of participants stand on the pages that the lines lead to, not here. */
record AuditLines(ConsoleVisit visit) {
    /** Actions with words of their own; others are told by their fixed word. */
    private static final Set<String> TOLD = Set.of(
            "allocation.files",
            "allocation.policy",
            "allocation.published",
            "allocation.started",
            "allocation.stopped",
            "allocation.tried",
            "concerns.read",
            "door-list.read",
            "host.entered",
            "host.erased",
            "host.link-sent",
            "mail.sent-again",
            "needs-answered",
            "needs-read-catering",
            "needs-read-hosting",
            "needs-read-planning",
            "programme.released",
            "registration.at-desk",
            "registration.cancelled",
            "registration.link-sent",
            "registration.read",
            "seats.capacity",
            "seats.read",
            "sign-in");

    /** What of the sign-in is shown, to tell it from others. */
    private static final int LETTERS = 8;

    AuditView.Line of(Line line) {
        return new AuditView.Line(
                visit.dates().dateAndTime(line.at()),
                TOLD.contains(line.action())
                        ? visit.t("console.audit.action." + line.action(), line.persons())
                        : visit.t("console.audit.action.other", line.action()),
                line.subject() == null ? null : subject(line.action(), line.subject()),
                who(line));
    }

    private String who(Line line) {
        if (line.role().equals("host")) {
            return visit.programme().speakers().stream()
                    .filter(speaker -> speaker.id().value().equals(line.actor()))
                    .map(Speaker::name)
                    .map(name -> visit.t("console.audit.host", name))
                    .findFirst()
                    .orElseGet(() -> visit.t("console.audit.host.gone"));
        }
        return visit.t("console.audit.team", line.actor().toString().substring(0, LETTERS));
    }

    private @Nullable Subject subject(String action, UUID id) {
        if (action.startsWith("registration.")) {
            return new Subject(visit.t("console.audit.registration"), visit.at("/registrations/" + id));
        }
        if (action.startsWith("host.")) {
            return visit.programme().speakers().stream()
                    .filter(speaker -> speaker.id().value().equals(id))
                    .map(speaker -> new Subject(speaker.name(), visit.at("/hosts/" + speaker.key())))
                    .findFirst()
                    .orElse(null);
        }
        return visit.programme().offerings().stream()
                .filter(offering -> offering.id().value().equals(id))
                .map(this::offering)
                .findFirst()
                .orElse(null);
    }

    private Subject offering(Offering offering) {
        return new Subject(visit.name(offering), null);
    }
}
