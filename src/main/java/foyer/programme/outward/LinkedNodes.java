package foyer.programme.outward;

import foyer.platform.i18n.Printable;
import foyer.programme.Event;
import foyer.programme.Programme;
import foyer.programme.Room;
import foyer.programme.Round;
import foyer.programme.Session;
import foyer.programme.Speaker;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The event itself in schema.org's words, and the parts that it shares with all that takes place at it. */
record LinkedNodes(Leaving leaving) {
    Map<String, Object> event(List<Map<String, Object>> sessions, List<Map<String, Object>> offerings) {
        return JsonFields.of(
                "@type", "Event",
                "@id", leaving.at("").toString(),
                "name", leaving.text(event().title()),
                "description", leaving.text(event().claim()),
                "url", leaving.at("").toString(),
                "inLanguage", leaving.language(null),
                "startDate", starts().map(this::written).orElse(day()),
                "endDate", ends().map(this::written).orElse(day()),
                "eventAttendanceMode", "https://schema.org/OfflineEventAttendanceMode",
                "location", place(null),
                "organizer", organiser(),
                "performer", performers(appearing()),
                "subEvent", Stream.concat(sessions.stream(), offerings.stream()).toList());
    }

    /** The event in short, as a part of it refers to it. */
    Map<String, Object> whole() {
        return JsonFields.of(
                "@type", "Event",
                "@id", leaving.at("").toString(),
                "name", leaving.text(event().title()),
                "url", leaving.at("").toString(),
                "startDate", starts().map(this::written).orElse(day()),
                "location", place(null));
    }

    Map<String, Object> place(@Nullable Room room) {
        var venue = event().venue();
        var house = leaving.text(venue.name());
        return JsonFields.of(
                "@type",
                "Place",
                "name",
                room == null ? house : leaving.text(room.name()) + ", " + house,
                "address",
                Printable.of(venue.address()));
    }

    Map<String, Object> organiser() {
        return JsonFields.of("@type", "Organization", "name", Printable.of(event().organiser()));
    }

    @Nullable
    List<Map<String, Object>> performers(Stream<Speaker> speakers) {
        var performers = speakers.distinct().map(this::performer).toList();
        return performers.isEmpty() ? null : performers;
    }

    private Map<String, Object> performer(Speaker speaker) {
        return JsonFields.of(
                "@type", speaker.team() ? "Organization" : "Person",
                "name", Printable.of(speaker.name()),
                "url", at("/people/" + speaker.key()));
    }

    String at(String below) {
        return leaving.at(below).toString();
    }

    String written(Instant instant) {
        return Moments.written(instant, event().zone());
    }

    /** What has no time takes place on that day; more is not known. */
    String day() {
        return event().date().toString();
    }

    Programme programme() {
        return leaving.programme();
    }

    private Event event() {
        return programme().event();
    }

    private Stream<Speaker> appearing() {
        return Stream.concat(
                Stream.ofNullable(event().moderation()),
                programme().sessions().stream()
                        .flatMap(session -> session.appearances().stream())
                        .map(Session.Appearance::speaker));
    }

    private Optional<Instant> starts() {
        return Stream.concat(
                        programme().sessions().stream().map(Session::starts).filter(Objects::nonNull),
                        programme().rounds().stream().map(Round::starts))
                .min(Instant::compareTo);
    }

    /** An item without an end is over at the earliest when it begins; the mark for the day's end is such an item. */
    private Optional<Instant> ends() {
        return Stream.concat(
                        programme().sessions().stream()
                                .map(session -> session.ends() == null ? session.starts() : session.ends())
                                .filter(Objects::nonNull),
                        programme().rounds().stream().map(Round::ends))
                .max(Instant::compareTo);
    }
}
