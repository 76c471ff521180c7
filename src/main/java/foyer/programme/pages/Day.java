package foyer.programme.pages;

import foyer.platform.web.Page;
import foyer.programme.OfferingKind;
import foyer.programme.Round;
import foyer.programme.Session;
import foyer.programme.SessionKind;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The day in the programme's order. A time stands only where the programme gives one. */
record Day(Visit visit) {
    private static final Set<SessionKind> QUIET = Set.of(SessionKind.ARRIVAL, SessionKind.BREAK, SessionKind.END);

    List<DayItem> items() {
        return sessions()
                .filter(s -> s.kind() != SessionKind.FOYER && s.block() == null)
                .map(this::item)
                .toList();
    }

    private Stream<Session> sessions() {
        return visit.programme().sessions().stream();
    }

    private DayItem item(Session session) {
        var sides = sides(session);
        return new DayItem(
                session.key(),
                QUIET.contains(session.kind()),
                time(session).orElse(null),
                Words.of(visit.page(), session.title()),
                session.kind() == SessionKind.END ? null : visit.at(session),
                Words.orNull(visit.page(), session.subtitle()),
                sides.isEmpty() ? people(session) : List.of(),
                sides,
                round(session).map(this::length).orElse(null),
                sessions()
                        .filter(s -> session.key().equals(s.block()))
                        .map(this::item)
                        .toList(),
                round(session).isPresent() ? choices(visit.home()) : List.of());
    }

    Optional<String> time(Session session) {
        return starts(session)
                .map(visit.dates()::time)
                .map(time -> session.startsOpen() ? visit.t("programme.from", time) : time);
    }

    /** In words: its own time, or what it is part of or follows. */
    Optional<String> when(Session session) {
        var dates = visit.dates();
        return round(session)
                .map(round -> dates.range(round.starts(), round.ends()))
                .or(() -> Optional.ofNullable(session.starts())
                        .map(starts ->
                                session.ends() == null ? dates.clock(starts) : dates.range(starts, session.ends()))
                        .map(time -> session.startsOpen() ? visit.t("programme.from", time) : time))
                .or(() -> titled(session.block()).map(block -> visit.t("programme.when.inside", block)))
                .or(() -> titled(session.after()).map(before -> visit.t("programme.when.after", before)))
                .or(() -> session.kind() == SessionKind.FOYER
                        ? Optional.of(visit.t("programme.when.foyer"))
                        : Optional.empty());
    }

    private Optional<String> titled(@Nullable String key) {
        return sessions()
                .filter(s -> s.key().equals(key))
                .findFirst()
                .map(s -> visit.page().t(s.title()));
    }

    Optional<Instant> starts(Session session) {
        return Optional.ofNullable(session.starts()).or(() -> round(session).map(Round::starts));
    }

    Optional<Round> round(Session session) {
        return Optional.ofNullable(session.round()).flatMap(visit.programme()::round);
    }

    private String length(Round round) {
        return visit.t(
                "programme.round.length",
                Duration.between(round.starts(), round.ends()).toMinutes());
    }

    private List<PersonLink> people(Session session) {
        return session.appearances().stream().map(a -> visit.link(a.speaker())).toList();
    }

    /** Panels with sides: who stands for none of them is named in the subtitle. */
    List<DayItem.Side> sides(Session session) {
        Map<Words, List<PersonLink>> sides = new LinkedHashMap<>();
        session.appearances().stream()
                .filter(a -> a.perspective() != null)
                .forEach(a -> sides.merge(
                        Words.of(visit.page(), Objects.requireNonNull(a.perspective())),
                        List.of(visit.link(a.speaker())),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList()));
        return sides.entrySet().stream()
                .map(side -> new DayItem.Side(side.getKey(), side.getValue()))
                .toList();
    }

    List<Page.Link> choices(String home) {
        return Stream.of(OfferingKind.values())
                .filter(k -> visit.programme().offerings().stream().anyMatch(o -> o.kind() == k))
                .map(k -> new Page.Link(visit.t("programme.day.to." + k.code()), home + "#" + k.code() + "s"))
                .toList();
    }
}
