package foyer.console.host;

import foyer.console.ConsoleVisit;
import foyer.platform.i18n.Language;
import foyer.platform.web.Choice;
import foyer.platform.web.Field;
import foyer.platform.web.FieldErrors;
import foyer.programme.Offering;
import foyer.programme.Speaker;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One host as the team sees them: what they lead, and how they are reached. */
record HostEntry(ConsoleVisit visit, Speaker speaker, Optional<Host> host) {
    static List<Speaker> leading(ConsoleVisit visit) {
        return visit.programme().speakers().stream()
                .filter(speaker -> visit.programme().offerings().stream().anyMatch(o -> isLedBy(speaker, o)))
                .toList();
    }

    HostListView.Row row() {
        return new HostListView.Row(speaker.name(), address(), leads(), state());
    }

    /** The two fields as they were sent. @param refused whether to say what is wrong with the address */
    record Typed(String email, String language, boolean refused) {}

    /** @param typed what was sent and is not kept, or null */
    HostEntryView view(@Nullable Typed typed) {
        var email = Field.of("email", visit.t("hosts.email"))
                .hint(visit.t("hosts.email.hint"))
                .value(typed == null ? host.map(Host::email).orElse("") : typed.email())
                .error(typed != null && typed.refused() ? visit.t("registration.error.email.form") : null)
                .autocomplete("off")
                .atMost(254)
                .required();
        return new HostEntryView(
                visit,
                visit.at("/hosts"),
                speaker.name(),
                leads(),
                address(),
                host.isPresent(),
                state(),
                FieldErrors.of(email),
                email,
                Field.of("language", visit.t("hosts.language")).required(),
                languages(typed));
    }

    String address() {
        return visit.at("/hosts/" + speaker.key());
    }

    private List<Choice> languages(@Nullable Typed typed) {
        var kept = host.map(Host::language).orElse(visit.programme().event().language());
        var chosen = typed == null ? kept : Language.ofCode(typed.language()).orElse(kept);
        return Arrays.stream(Language.values())
                .map(l -> new Choice(l.code(), visit.t("registration.language." + l.code()), l == chosen))
                .toList();
    }

    private String leads() {
        return visit.programme().offerings().stream()
                .filter(offering -> isLedBy(speaker, offering))
                .map(o -> visit.t("programme.numbered." + o.kind().code(), o.number()) + " · "
                        + visit.page().t(o.title()))
                .collect(Collectors.joining(", "));
    }

    private String state() {
        if (host.isEmpty()) {
            return visit.t("hosts.state.none");
        }
        var sent = host.get().sentAt();
        return sent == null
                ? visit.t("hosts.state.unsent")
                : visit.t("hosts.state.sent", visit.dates().dateAndTime(sent));
    }

    private static boolean isLedBy(Speaker speaker, Offering offering) {
        return offering.hosts().stream().anyMatch(h -> h.id().equals(speaker.id()));
    }
}
