package foyer.programme.pages;

import foyer.platform.web.Fact;
import foyer.platform.web.Page;
import foyer.programme.OfferingKind;
import foyer.programme.Session;
import foyer.programme.SessionKind;
import foyer.programme.outward.LinkedData;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** An event's start page. */
public record ProgrammeView(
        Page page,
        Words title,
        Words claim,
        RegisterAction action,
        List<Fact> facts,
        List<Page.Link> pills,
        List<DayItem> day,
        List<TrackView> tracks,
        FilterView filter,
        SearchView search,
        List<Section> sections,
        List<Page.Link> plenary,
        List<Page.Link> people,
        List<FoyerItem> foyer,
        AlongView along,
        SharedView shared) {
    public record TrackView(String id, Words title, Words text) {}

    /** The offerings of one kind that the filter shows. */
    public record Section(String id, String title, String lead, List<OfferingCard> cards) {}

    static ProgrammeView of(Visit visit, ProgrammeFilter filter) {
        var event = visit.programme().event();
        var sections = sections(visit, filter);
        var plenary = plenary(visit, filter);
        var people = people(visit, filter);
        int shown = plenary.size()
                + people.size()
                + sections.stream().mapToInt(s -> s.cards().size()).sum();
        return new ProgrammeView(
                visit.page(),
                Words.of(visit.page(), event.title()),
                Words.of(visit.page(), event.claim()),
                RegisterAction.of(visit),
                new EventFacts(visit).all(),
                pills(visit),
                new Day(visit).items(),
                visit.programme().tracks().stream()
                        .map(t -> new TrackView(
                                t.key(), Words.of(visit.page(), t.title()), Words.of(visit.page(), t.description())))
                        .toList(),
                FilterView.of(visit, filter, shown),
                SearchView.of(visit, filter),
                sections,
                plenary,
                people,
                foyer(visit).map(s -> FoyerItem.of(visit, s)).toList(),
                AlongView.of(visit),
                SharedView.of(visit, visit.page().t(event.title()), visit.page().t(event.claim()), LinkedData::event));
    }

    private static List<Section> sections(Visit visit, ProgrammeFilter filter) {
        return Arrays.stream(OfferingKind.values())
                .map(kind -> section(visit, filter, kind))
                .filter(s -> !s.cards().isEmpty())
                .toList();
    }

    private static Section section(Visit visit, ProgrammeFilter filter, OfferingKind kind) {
        var cards = visit.programme().offerings().stream()
                .filter(o -> o.kind() == kind && filter.shows(o))
                .map(o -> OfferingCard.of(visit, o))
                .toList();
        return new Section(
                kind.code() + "s",
                visit.t("programme.section." + kind.code(), cards.size()),
                visit.t("programme.section." + kind.code() + ".lead"),
                cards);
    }

    private static List<Page.Link> plenary(Visit visit, ProgrammeFilter filter) {
        return visit.programme().sessions().stream()
                .filter(filter::lists)
                .map(s -> new Page.Link(visit.page().t(s.title()), visit.at(s)))
                .toList();
    }

    private static List<Page.Link> people(Visit visit, ProgrammeFilter filter) {
        return visit.programme().speakers().stream()
                .filter(filter::names)
                .map(speaker -> new Page.Link(speaker.name(), visit.at(speaker)))
                .toList();
    }

    private static Stream<Session> foyer(Visit visit) {
        return visit.programme().sessions().stream().filter(s -> s.kind() == SessionKind.FOYER);
    }

    private static List<Page.Link> pills(Visit visit) {
        var fixed = Stream.of(
                new Page.Link(visit.t("programme.pill.day"), "#day"),
                new Page.Link(visit.t("programme.nav.workshop"), visit.home() + "#stations"),
                new Page.Link(visit.t("programme.nav.forums"), visit.home() + "#forums"),
                new Page.Link(visit.t("programme.pill.foyer"), "#foyer"),
                new Page.Link(visit.t("programme.pill.calendar"), "#along"),
                new Page.Link(
                        visit.t("programme.pill.print"),
                        PrintPages.address(
                                visit.programme().event(), visit.page().language())));
        return Stream.concat(OtherFormsPages.links(visit), fixed).toList();
    }
}
