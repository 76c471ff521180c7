package foyer.programme.pages;

import foyer.platform.web.Fact;
import foyer.platform.web.Markdown;
import foyer.platform.web.Page;
import foyer.programme.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One item of the day, or one place in the foyer. */
public record SessionView(
        Page page,
        String back,
        String kicker,
        Words title,
        @Nullable Words subtitle,
        Words description,
        List<PersonLink> people,
        List<DayItem.Side> sides,
        List<Words> questions,
        @Nullable Words feeds,
        @Nullable Words audience,
        List<Neighbours.Step> inside,
        List<Page.Link> more,
        List<Fact> facts,
        Neighbours neighbours,
        SharedView shared) {
    static SessionView of(Visit visit, Session session) {
        var page = visit.page();
        var day = new Day(visit);
        var ideas = session.ideas();
        return new SessionView(
                page,
                visit.home() + "#day",
                visit.t("programme.kind." + session.kind().code()),
                Words.of(page, session.title()),
                Words.orNull(page, session.subtitle()),
                Words.of(page, session.description()),
                session.appearances().stream()
                        .filter(a -> a.perspective() == null)
                        .map(a -> visit.link(a.speaker()))
                        .toList(),
                day.sides(session),
                ideas == null
                        ? List.of()
                        : ideas.questions().stream().map(q -> Words.of(page, q)).toList(),
                ideas == null ? null : Words.orNull(page, ideas.feeds()),
                ideas == null ? null : Words.orNull(page, ideas.audience()),
                inside(visit, session),
                session.round() == null ? List.of() : day.choices(visit.home()),
                facts(visit, day, session),
                Neighbours.of(visit, session),
                SharedView.of(
                        visit, page.t(session.title()), about(visit, day, session), data -> data.session(session)));
    }

    /** One line for those who link to it: what it is about, else what it is and when. */
    private static String about(Visit visit, Day day, Session session) {
        var text = Stream.of(Optional.ofNullable(session.subtitle()), Optional.of(session.description()))
                .flatMap(Optional::stream)
                .map(words -> Markdown.plain(visit.page().t(words)))
                .filter(words -> !words.isBlank())
                .findFirst();
        var kind = visit.t("programme.kind." + session.kind().code());
        return text.orElseGet(
                () -> day.when(session).map(when -> kind + ", " + when).orElse(kind));
    }

    private static List<Neighbours.Step> inside(Visit visit, Session session) {
        return visit.programme().sessions().stream()
                .filter(s -> session.key().equals(s.block()))
                .map(s -> new Neighbours.Step(Words.of(visit.page(), s.title()), visit.at(s)))
                .toList();
    }

    private static List<Fact> facts(Visit visit, Day day, Session session) {
        var facts = new ArrayList<Fact>();
        day.when(session).ifPresent(when -> facts.add(new Fact(visit.t("programme.fact.when"), when)));
        var room = session.room();
        if (room != null) {
            facts.add(new Fact(visit.t("programme.fact.room"), visit.place(room)));
            visit.access(room).ifPresent(facts::add);
        }
        visit.spoken(session.language()).ifPresent(facts::add);
        visit.track(session.track()).ifPresent(facts::add);
        return facts;
    }
}
