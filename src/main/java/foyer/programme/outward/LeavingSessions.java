package foyer.programme.outward;

import foyer.programme.Round;
import foyer.programme.Session;
import foyer.programme.SessionKind;
import foyer.programme.Speaker;
import foyer.programme.outward.Outgoing.Item;
import foyer.programme.outward.Outgoing.Who;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sessions that have a time; what has none stands in the description of what it belongs to. A round goes out as its
 * offerings, and the mark for the day's end not at all.
 */
record LeavingSessions(Leaving leaving) {
    Stream<Item> items() {
        return sessions()
                .filter(session -> session.kind() != SessionKind.END && !isFilled(session))
                .flatMap(session -> starts(session).map(starts -> item(session, starts)).stream());
    }

    private Stream<Session> sessions() {
        return leaving.programme().sessions().stream();
    }

    private boolean isFilled(Session session) {
        var round = session.round();
        return round != null
                && leaving.programme().offerings().stream().anyMatch(offering -> offering.takesPlaceIn(round));
    }

    private Item item(Session session, Instant starts) {
        return new Item(
                session.id().value(),
                leaving.slug(session.key()),
                session.kind().code(),
                starts,
                ends(session, starts),
                leaving.place(session.room()),
                leaving.text(session.title()),
                leaving.text(session.subtitle()),
                leaving.theme(session.track()),
                leaving.language(session.language()),
                "",
                description(session),
                Leaving.once(Stream.concat(Stream.of(session), inside(session)).flatMap(this::people)),
                leaving.at("/sessions/" + session.key()));
    }

    private Optional<Instant> starts(Session session) {
        return Optional.ofNullable(session.starts()).or(() -> round(session).map(Round::starts));
    }

    /** The formats want an end. Where the programme names none, it is what comes next that ends it. */
    private Instant ends(Session session, Instant starts) {
        return Optional.ofNullable(session.ends())
                .or(() -> round(session).map(Round::ends))
                .or(() -> sessions()
                        .flatMap(other -> starts(other).stream())
                        .filter(starts::isBefore)
                        .min(Instant::compareTo))
                .orElse(starts);
    }

    private Optional<Round> round(Session session) {
        return Optional.ofNullable(session.round()).flatMap(leaving.programme()::round);
    }

    private String description(Session session) {
        var parts = inside(session).map(this::line).collect(Collectors.joining("\n"));
        return Stream.of(leaving.plain(session.description()), parts)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private Stream<Session> inside(Session session) {
        return sessions()
                .filter(other -> starts(other).isEmpty())
                .filter(other ->
                        session.key().equals(other.block()) || session.key().equals(other.after()));
    }

    private String line(Session session) {
        var names = people(session).map(Who::name).collect(Collectors.joining(", "));
        var title = "– " + leaving.text(session.title());
        return names.isEmpty() ? title : title + " (" + names + ")";
    }

    private Stream<Who> people(Session session) {
        return session.appearances().stream()
                .map(Session.Appearance::speaker)
                .map(speaker -> leaving.who(speaker, leads(speaker) ? "moderator" : "speaker"));
    }

    private boolean leads(Speaker speaker) {
        var moderation = leaving.programme().event().moderation();
        return moderation != null && Objects.equals(moderation.id(), speaker.id());
    }
}
