package foyer.programme.release;

import static java.util.stream.Collectors.toMap;

import foyer.programme.Change.Part;
import foyer.programme.Event;
import foyer.programme.Offering;
import foyer.programme.Programme;
import foyer.programme.Room;
import foyer.programme.RoundId;
import foyer.programme.Session;
import foyer.programme.Speaker;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A programme laid flat for comparing: for each part and key the fields by name, with others named by their keys only. */
record Portrait(Map<Part, Map<String, Map<String, Object>>> parts) {
    static final Portrait BLANK = new Portrait(Map.of());

    static Portrait of(Programme programme) {
        var parts = new LinkedHashMap<Part, Map<String, Map<String, Object>>>();
        parts.put(Part.EVENT, Map.of(programme.event().slug(), event(programme.event())));
        parts.put(
                Part.ROUND,
                each(
                        programme.rounds(),
                        r -> r.key(),
                        r -> fields("title", r.title(), "time", List.of(r.starts(), r.ends()))));
        parts.put(Part.OFFERING, each(programme.offerings(), Offering::key, Portrait::offering));
        parts.put(Part.SESSION, each(programme.sessions(), Session::key, session -> session(session, programme)));
        parts.put(
                Part.PERSON,
                each(
                        programme.speakers(),
                        Speaker::key,
                        p -> fields("name", p.name(), "team", p.team(), "role", p.role(), "place", p.place())));
        parts.put(
                Part.ROOM,
                each(
                        programme.rooms(),
                        Room::key,
                        r -> fields("name", r.name(), "way", r.way(), "access", r.access())));
        parts.put(
                Part.TRACK,
                each(
                        programme.tracks(),
                        t -> t.key(),
                        t -> fields("title", t.title(), "description", t.description())));
        return new Portrait(parts);
    }

    private static Map<String, Object> event(Event event) {
        return fields(
                "title", event.title(),
                "claim", event.claim(),
                "date", event.date(),
                "zone", event.zone(),
                "language", event.language(),
                "organiser", event.organiser(),
                "contact", event.contact(),
                "access", event.access(),
                "venue", event.venue(),
                "moderation",
                        event.moderation() == null ? null : event.moderation().key(),
                "poster", event.posterAlt(),
                "registration", event.registration());
    }

    private static Map<String, Object> offering(Offering offering) {
        return fields(
                "title", offering.title(),
                "kind", offering.kind(),
                "number", offering.number(),
                "level", offering.level(),
                "track", offering.track(),
                "hosts", offering.hosts().stream().map(Speaker::key).toList(),
                "room", key(offering.room()),
                "summary", offering.summary(),
                "description", offering.description(),
                "minimum", offering.minimum(),
                "startsFrom", offering.startsFrom(),
                "material", offering.material(),
                "tools", offering.tools());
    }

    private static Map<String, Object> session(Session session, Programme programme) {
        return fields(
                "title", session.title(),
                "subtitle", session.subtitle(),
                "kind", session.kind(),
                "time", time(session),
                "round", round(session.round(), programme),
                "track", session.track(),
                "room", key(session.room()),
                "people",
                        session.appearances().stream().map(Portrait::appearance).toList(),
                "description", session.description(),
                "ideas", session.ideas());
    }

    /** A round's item takes its time from the round, where a change is reported already. */
    private static List<@Nullable Object> time(Session session) {
        return session.round() != null
                ? List.of()
                : Arrays.asList(
                        session.starts(), session.ends(), session.startsOpen(), session.block(), session.after());
    }

    private static @Nullable String round(@Nullable RoundId id, Programme programme) {
        return id == null ? null : programme.round(id).map(round -> round.key()).orElse(null);
    }

    private static List<@Nullable Object> appearance(Session.Appearance appearance) {
        return Arrays.asList(appearance.speaker().key(), appearance.perspective());
    }

    private static @Nullable String key(@Nullable Room room) {
        return room == null ? null : room.key();
    }

    private static <T> Map<String, Map<String, Object>> each(
            List<T> items, Function<T, String> key, Function<T, Map<String, Object>> fields) {
        return items.stream().collect(toMap(key, fields, (one, other) -> one, LinkedHashMap::new));
    }

    /** Names and values by turns; what has no value is left as the empty text, so that gaining one is a change. */
    private static Map<String, Object> fields(@Nullable Object... namesAndValues) {
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var value = namesAndValues[i + 1];
            fields.put(String.valueOf(namesAndValues[i]), value == null ? "" : value);
        }
        return fields;
    }
}
