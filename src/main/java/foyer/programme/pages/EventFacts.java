package foyer.programme.pages;

import foyer.platform.web.Fact;
import foyer.platform.web.Page;
import foyer.programme.Event;
import foyer.programme.Session;
import foyer.programme.Speaker;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What people ask of an event first: when, until when, who, how, where. */
record EventFacts(Visit visit) {
    List<Fact> all() {
        var event = visit.programme().event();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(visit.t("programme.fact.when"), when()));
        facts.add(new Fact(visit.t("programme.fact.registration"), registration(visit.page(), event, visit.season())));
        if (event.registration().wishPhaseEnds().isPresent()) {
            facts.add(new Fact(visit.t("lottery.fact"), visit.t("lottery.fact.link"), visit.home() + "/lottery"));
        }
        if (event.moderation() != null) {
            facts.add(new Fact(
                    visit.t("programme.fact.moderation"), who(event.moderation()), visit.at(event.moderation())));
        }
        facts.add(new Fact(visit.t("programme.fact.place"), where()));
        if (event.access() != null) {
            facts.add(new Fact(visit.t("programme.fact.access"), visit.page().t(event.access())));
        }
        return facts;
    }

    private String when() {
        var date = visit.dates().date(visit.programme().event().date());
        return first().map(s -> visit.t(
                        s.startsOpen() ? "programme.when.open" : "programme.when.sharp",
                        date,
                        visit.dates().clock(Objects.requireNonNull(s.starts()))))
                .orElse(date);
    }

    private Optional<Session> first() {
        return visit.programme().sessions().stream()
                .filter(s -> s.starts() != null)
                .min(Comparator.comparing(s -> Objects.requireNonNullElse(s.starts(), Instant.MAX)));
    }

    static String registration(Page page, Event event, Season season) {
        var rules = event.registration();
        var dates = page.dates(event.zone());
        var last = RegisterAction.lastDay(dates, rules.closes());
        return switch (season) {
            case BEFORE -> page.t("programme.registration.before", dates.day(rules.opens()), last);
            case WISHES, LIVE -> page.t("programme.registration.open", last);
            case CLOSED -> page.t("programme.registration.closed", last);
        };
    }

    private static String who(Speaker speaker) {
        return speaker.place() == null ? speaker.name() : speaker.name() + ", " + speaker.place();
    }

    private String where() {
        var venue = visit.programme().event().venue();
        return visit.t("programme.venue", visit.page().t(venue.name()), venue.address());
    }
}
