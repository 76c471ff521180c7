package foyer.programme.pages;

import foyer.platform.web.Markdown;
import foyer.programme.CalendarEntry;
import foyer.programme.CalendarFile;
import foyer.programme.Offering;
import foyer.programme.Round;
import foyer.programme.Session;
import foyer.programme.SessionKind;
import foyer.programme.Speaker;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The released programme as a calendar: what has a time, with all that stands inside it in its description. */
record ProgrammeCalendar(Visit visit, Day day) {
    ProgrammeCalendar(Visit visit) {
        this(visit, new Day(visit));
    }

    CalendarFile file() {
        var event = visit.programme().event();
        return CalendarFile.of(event, visit.page().t(event.title()))
                .with(sessions()
                        .filter(s -> s.kind() != SessionKind.END)
                        .flatMap(s -> entry(s).stream())
                        .toList());
    }

    private Stream<Session> sessions() {
        return visit.programme().sessions().stream();
    }

    private Optional<CalendarEntry> entry(Session session) {
        return day.starts(session)
                .map(starts -> new CalendarEntry(
                        CalendarEntry.uid(visit.programme().event(), "session-" + session.key()),
                        starts,
                        session.ends() == null
                                ? day.round(session).map(Round::ends).orElse(null)
                                : session.ends(),
                        visit.page().t(session.title()),
                        place(session),
                        text(session),
                        address(visit.at(session))));
    }

    private String place(Session session) {
        var venue = visit.programme().event().venue();
        var house = visit.t("programme.venue", visit.page().t(venue.name()), venue.address());
        return session.room() == null ? house : visit.page().t(session.room().name()) + ", " + house;
    }

    private String text(Session session) {
        return Stream.of(
                        session.subtitle() == null ? "" : visit.page().t(session.subtitle()),
                        names(session.appearances().stream().map(Session.Appearance::speaker)),
                        Markdown.plain(visit.page().t(session.description())),
                        lines(inside(session)),
                        day.round(session).map(this::offered).orElse(""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    /** What has no time of its own: the parts of a block, and what follows on. */
    private List<String> inside(Session session) {
        return sessions()
                .filter(s -> s.starts() == null && s.round() == null)
                .filter(s -> session.key().equals(s.block()) || session.key().equals(s.after()))
                .map(s -> line(
                        visit.page().t(s.title()),
                        names(s.appearances().stream().map(Session.Appearance::speaker))))
                .toList();
    }

    private String offered(Round round) {
        return lines(visit.programme().offerings().stream()
                .filter(o -> o.takesPlaceIn(round.id()))
                .map(this::line)
                .toList());
    }

    private String line(Offering offering) {
        var title = visit.numbered(offering) + ": " + visit.page().t(offering.title());
        return line(title, names(offering.hosts().stream()));
    }

    private static String line(String title, String names) {
        return names.isEmpty() ? title : title + " (" + names + ")";
    }

    private static String names(Stream<Speaker> speakers) {
        return speakers.map(Speaker::name).collect(Collectors.joining(", "));
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> "– " + line).collect(Collectors.joining("\n"));
    }

    private URI address(String path) {
        return URI.create(visit.page().baseUrl() + path);
    }
}
