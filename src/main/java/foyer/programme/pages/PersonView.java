package foyer.programme.pages;

import foyer.platform.web.Page;
import foyer.programme.Offering;
import foyer.programme.Round;
import foyer.programme.Session;
import foyer.programme.Speaker;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person or team and every place in the programme where they appear. */
public record PersonView(Page page, String back, boolean team, PersonLink person, List<Appearance> appearances) {
    /**
     * @param as "Vortrag", "Station 08"
     * @param when in words, may be empty
     */
    public record Appearance(Words title, String href, String as, String when) {}

    static PersonView of(Visit visit, Speaker speaker) {
        return new PersonView(
                visit.page(),
                visit.home(),
                speaker.team(),
                visit.link(speaker),
                Stream.of(moderation(visit, speaker), sessions(visit, speaker), offerings(visit, speaker))
                        .flatMap(a -> a)
                        .toList());
    }

    private static Stream<Appearance> moderation(Visit visit, Speaker speaker) {
        var event = visit.programme().event();
        var leads = event.moderation() != null && event.moderation().id().equals(speaker.id());
        return leads
                ? Stream.of(new Appearance(
                        Words.of(visit.page(), event.title()),
                        visit.home(),
                        visit.t("programme.as.moderation"),
                        visit.dates().date(event.date())))
                : Stream.empty();
    }

    private static Stream<Appearance> sessions(Visit visit, Speaker speaker) {
        return visit.programme().sessions().stream()
                .flatMap(session -> session.appearances().stream()
                        .filter(a -> a.speaker().id().equals(speaker.id()))
                        .map(a -> appearance(visit, session, a)));
    }

    private static Appearance appearance(Visit visit, Session session, Session.Appearance in) {
        var kind = visit.t("programme.kind." + session.kind().code());
        return new Appearance(
                Words.of(visit.page(), session.title()),
                visit.at(session),
                in.perspective() == null
                        ? kind
                        : visit.t("programme.as.side", kind, visit.page().t(Objects.requireNonNull(in.perspective()))),
                new Day(visit).when(session).orElse(""));
    }

    private static Stream<Appearance> offerings(Visit visit, Speaker speaker) {
        return visit.programme().offerings().stream()
                .filter(o -> o.hosts().stream().anyMatch(h -> h.id().equals(speaker.id())))
                .map(o -> new Appearance(
                        Words.of(visit.page(), o.title()), visit.at(o), visit.numbered(o), times(visit, o)));
    }

    private static String times(Visit visit, Offering offering) {
        return visit.programme().rounds().stream()
                .filter(round -> offering.takesPlaceIn(round.id()))
                .map((Round r) -> visit.dates().range(r.starts(), r.ends()))
                .collect(Collectors.joining(" · "));
    }
}
