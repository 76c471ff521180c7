package foyer.programme.pages;

import foyer.platform.web.Fact;
import foyer.platform.web.Page;
import foyer.programme.Offering;
import foyer.programme.OfferingKind;
import foyer.programme.Round;
import foyer.programme.Session;
import foyer.programme.SessionKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The programme on paper: the day, then all there is to choose and to know. Whatever changes by the hour, as seats do, is left to the page. */
public record PrintView(
        Page page,
        Words title,
        Words claim,
        String address,
        List<Fact> facts,
        List<DayItem> day,
        List<Section> sections) {
    public record Section(String title, @Nullable String lead, List<Item> items) {}

    /** @param text Markdown */
    public record Item(
            @Nullable String kicker, Words title, @Nullable Words summary, Words text, List<Fact> facts) {}

    static PrintView of(Visit visit) {
        var event = visit.programme().event();
        return new PrintView(
                visit.page(),
                Words.of(visit.page(), event.title()),
                Words.of(visit.page(), event.claim()),
                visit.page().baseUrl() + visit.home(),
                new EventFacts(visit).all(),
                new Day(visit).items(),
                sections(visit).filter(s -> !s.items().isEmpty()).toList());
    }

    private static Stream<Section> sections(Visit visit) {
        var plenary = new Section(
                visit.t("programme.plenary"),
                null,
                sessions(visit)
                        .filter(s -> s.kind() != SessionKind.FOYER)
                        .filter(s -> !s.description().de().isBlank())
                        .map(s -> item(visit, s))
                        .toList());
        var foyer = new Section(
                visit.t("programme.pill.foyer"),
                visit.t("programme.foyer.lead"),
                sessions(visit)
                        .filter(s -> s.kind() == SessionKind.FOYER)
                        .map(s -> item(visit, s))
                        .toList());
        var choices = Arrays.stream(OfferingKind.values()).map(kind -> section(visit, kind));
        return Stream.concat(Stream.concat(Stream.of(plenary), choices), Stream.of(foyer));
    }

    private static Stream<Session> sessions(Visit visit) {
        return visit.programme().sessions().stream();
    }

    private static Section section(Visit visit, OfferingKind kind) {
        var items = visit.programme().offerings().stream()
                .filter(o -> o.kind() == kind)
                .map(o -> item(visit, o))
                .toList();
        return new Section(
                visit.t("programme.section." + kind.code(), items.size()),
                visit.t("programme.section." + kind.code() + ".lead"),
                items);
    }

    private static Item item(Visit visit, Session session) {
        var facts = new ArrayList<Fact>();
        new Day(visit).when(session).ifPresent(when -> facts.add(new Fact(visit.t("programme.fact.when"), when)));
        var room = session.room();
        if (room != null) {
            facts.add(new Fact(visit.t("programme.fact.room"), visit.place(room)));
        }
        var people = session.appearances().stream()
                .map(a -> named(visit.link(a.speaker())))
                .collect(Collectors.joining(" · "));
        if (!people.isEmpty()) {
            facts.add(new Fact(visit.t("programme.people"), people));
        }
        return new Item(
                null,
                Words.of(visit.page(), session.title()),
                Words.orNull(visit.page(), session.subtitle()),
                Words.of(visit.page(), session.description()),
                facts);
    }

    private static Item item(Visit visit, Offering offering) {
        return new Item(
                visit.numbered(offering),
                Words.of(visit.page(), offering.title()),
                Words.of(visit.page(), offering.summary()),
                Words.of(visit.page(), offering.description()),
                facts(visit, offering));
    }

    private static List<Fact> facts(Visit visit, Offering offering) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(visit.t("programme.fact.when"), rounds(visit, offering)));
        var room = offering.room();
        if (room != null) {
            facts.add(new Fact(visit.t("programme.fact.room"), visit.place(room)));
        }
        var level = offering.level();
        if (level != null) {
            facts.add(new Fact(visit.t("programme.filter.level"), visit.t("programme.level." + level.code())));
        }
        facts.add(new Fact(
                visit.t("programme.hosts"),
                offering.hosts().stream().map(h -> named(visit.link(h))).collect(Collectors.joining(" · "))));
        return facts;
    }

    private static String rounds(Visit visit, Offering offering) {
        return visit.programme().rounds().stream()
                .filter(round -> offering.takesPlaceIn(round.id()))
                .map(round -> visit.t(
                        "programme.print.round",
                        round.number(),
                        visit.dates().range(round.starts(), round.ends()),
                        seats(offering, round)))
                .collect(Collectors.joining(" · "));
    }

    private static int seats(Offering offering, Round round) {
        return Objects.requireNonNull(offering.capacity().get(round.id()));
    }

    private static String named(PersonLink person) {
        return person.about().isEmpty() ? person.name() : person.name() + ", " + person.about();
    }
}
