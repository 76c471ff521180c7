package foyer.console.registrations;

import foyer.console.mails.MailRows;
import foyer.platform.security.Audit;
import foyer.platform.security.Credentials;
import foyer.platform.web.Fact;
import foyer.platform.web.Page;
import foyer.registration.Registrations;
import foyer.registration.Status;
import foyer.registration.Wish;
import foyer.registration.Wishes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts one registration into words. */
@Component
class RegistrationViews {
    /** What the history tells; that somebody looked is in the audit, but is nothing that happened to the person. */
    private static final Set<String> TOLD =
            Set.of("registration.cancelled", "registration.link-sent", "registration.at-desk");

    private static final int MOST_TOLD = 20;

    private final Registrations registrations;
    private final RegistrationListStore store;
    private final MailRows mails;
    private final Credentials credentials;
    private final Audit audit;

    RegistrationViews(
            Registrations registrations,
            RegistrationListStore store,
            MailRows mails,
            Credentials credentials,
            Audit audit) {
        this.registrations = registrations;
        this.store = store;
        this.mails = mails;
        this.credentials = credentials;
        this.audit = audit;
    }

    RegistrationView of(Opened opened, @Nullable String done) {
        var visit = opened.visit();
        var id = opened.registration().id();
        return new RegistrationView(
                visit,
                opened.person().name(),
                done,
                facts(opened),
                opened.seats(),
                waiting(opened),
                wishes(opened, registrations.wishesOf(Set.of(id)).getOrDefault(id, Wishes.NONE)),
                history(opened),
                mails.about(visit, id.value()),
                opened.isAlive() && opened.person().email() != null ? opened.at("/link") : null,
                actions(opened));
    }

    /** In groups of four, to be read aloud. */
    String ticket(Opened opened) {
        return credentials
                .ticket(
                        opened.registration().id().value(),
                        opened.registration().generation())
                .replaceAll("(.{4})(?=.)", "$1 ");
    }

    private List<Fact> facts(Opened opened) {
        var visit = opened.visit();
        var person = opened.person();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                visit.t("console.registration.status"),
                visit.t("console.status." + opened.registration().status().code())));
        var email = person.email();
        facts.add(
                email == null
                        ? new Fact(visit.t("console.registration.email"), visit.t("console.registration.email.none"))
                        : new Fact(visit.t("console.registration.email"), email, "mailto:" + email));
        if (person.organisation() != null) {
            facts.add(new Fact(visit.t("console.registration.organisation"), person.organisation()));
        }
        facts.add(new Fact(
                visit.t("console.registration.language"),
                visit.t("console.language." + person.language().code())));
        if (opened.registration().status() == Status.CONFIRMED) {
            facts.add(new Fact(visit.t("console.registration.ticket"), ticket(opened)));
        }
        return facts;
    }

    private static List<String> waiting(Opened opened) {
        var visit = opened.visit();
        return opened.seating().waiting().stream()
                .flatMap(place -> visit.programme().round(place.slot().round()).stream()
                        .map(round -> visit.t(
                                "console.registration.waiting.place",
                                visit.name(place.slot().offering()),
                                round.number(),
                                place.position())))
                .toList();
    }

    private static List<String> wishes(Opened opened, Wishes wishes) {
        var visit = opened.visit();
        var without = visit.programme().rounds().stream()
                .filter(round -> wishes.without().contains(round.id()))
                .map(round -> visit.t("console.registration.without", round.number()));
        var ranked = IntStream.range(0, wishes.ranked().size())
                .mapToObj(i -> wish(opened, wishes.ranked().get(i), i + 1));
        return Stream.concat(ranked, without).toList();
    }

    private static String wish(Opened opened, Wish wish, int rank) {
        var visit = opened.visit();
        return wish.certainRound()
                .flatMap(visit.programme()::round)
                .map(round ->
                        visit.t("console.registration.wish.round", rank, visit.name(wish.offering()), round.number()))
                .orElseGet(() -> visit.t("console.registration.wish", rank, visit.name(wish.offering())));
    }

    private record Happened(Instant at, String words) {}

    private List<Fact> history(Opened opened) {
        var visit = opened.visit();
        var registration = opened.registration();
        var all = new ArrayList<Happened>();
        all.add(new Happened(registration.createdAt(), visit.t("console.history.registered")));
        if (registration.confirmedAt() != null) {
            all.add(new Happened(registration.confirmedAt(), visit.t("console.history.confirmed")));
        }
        if (registration.status() == Status.AWAITING && registration.confirmBy() != null) {
            all.add(new Happened(registration.confirmBy(), visit.t("console.history.confirm-by")));
        }
        var ended = store.endedAt(registration.id().value());
        if (ended != null) {
            all.add(new Happened(
                    ended, visit.t("console.status." + registration.status().code())));
        }
        audit.about(registration.id().value(), TOLD, MOST_TOLD)
                .forEach(entry -> all.add(new Happened(entry.at(), visit.t("console.history." + entry.action()))));
        return all.stream()
                .sorted(Comparator.comparing(Happened::at))
                .map(what -> new Fact(visit.dates().dateAndTime(what.at()), what.words()))
                .toList();
    }

    private static List<Page.Link> actions(Opened opened) {
        var visit = opened.visit();
        var actions = new ArrayList<Page.Link>();
        if (opened.registration().status() == Status.CONFIRMED) {
            actions.add(new Page.Link(visit.t("console.registration.slip"), opened.at("/slip")));
        }
        if (opened.isAlive()) {
            actions.add(new Page.Link(visit.t("console.cancel.ask"), opened.at("/cancellation")));
        }
        return actions;
    }
}
