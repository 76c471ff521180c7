package foyer.programme.release;

import foyer.programme.EventId;
import foyer.programme.Room;
import foyer.programme.RoundId;
import foyer.programme.Session;
import foyer.programme.SessionId;
import foyer.programme.SessionKind;
import foyer.programme.Speaker;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The items of the day that everybody sees. */
@Component
class SessionStore {
    private final JdbcClient jdbc;

    SessionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Session> read(EventId event, Map<UUID, Room> rooms, Map<UUID, Speaker> people) {
        var appearances = appearances(event, people);
        return jdbc.sql("select * from programme.session where event_id = :event order by position")
                .param("event", event.value())
                .query((row, n) -> session(row, rooms, appearances))
                .list();
    }

    void write(EventId event, List<Session> sessions) {
        for (var session : sessions) {
            jdbc.sql("""
                            insert into programme.session (id, event_id, key, position, kind, starts, ends,
                                starts_open, block, after, round_id, track, title, subtitle, description, room_id, ideas,
                                language)
                            values (:id, :event, :key, :position, :kind, :starts, :ends, :open, :block, :after, :round,
                                :track, :title::jsonb, :subtitle::jsonb, :description::jsonb, :room, :ideas::jsonb,
                                :language)
                            on conflict (id) do update set (position, kind, starts, ends, starts_open, block, after,
                                round_id, track, title, subtitle, description, room_id, ideas, language)
                              = (excluded.position, excluded.kind, excluded.starts, excluded.ends,
                                excluded.starts_open, excluded.block, excluded.after, excluded.round_id,
                                excluded.track, excluded.title, excluded.subtitle, excluded.description,
                                excluded.room_id, excluded.ideas, excluded.language)
                            """)
                    .param("id", session.id().value())
                    .param("event", event.value())
                    .param("key", session.key())
                    .param("position", session.position())
                    .param("kind", session.kind().code())
                    .param("starts", Rows.column(session.starts()), Types.TIMESTAMP_WITH_TIMEZONE)
                    .param("ends", Rows.column(session.ends()), Types.TIMESTAMP_WITH_TIMEZONE)
                    .param("open", session.startsOpen())
                    .param("block", session.block())
                    .param("after", session.after())
                    .param(
                            "round",
                            session.round() == null ? null : session.round().value(),
                            Types.OTHER)
                    .param("track", session.track())
                    .param("title", Rows.json(session.title()))
                    .param("subtitle", Rows.json(session.subtitle()))
                    .param("description", Rows.json(session.description()))
                    .param(
                            "room",
                            session.room() == null ? null : session.room().id().value(),
                            Types.OTHER)
                    .param("ideas", Rows.json(session.ideas()))
                    .param(
                            "language",
                            session.language() == null
                                    ? null
                                    : session.language().code(),
                            Types.VARCHAR)
                    .update();
            writeAppearances(session);
        }
    }

    void keepOnly(EventId event, List<Session> sessions) {
        jdbc.sql("delete from programme.session where event_id = :event and not (id = any (:kept))")
                .param("event", event.value())
                .param("kept", sessions.stream().map(s -> s.id().value()).toArray(UUID[]::new), Types.ARRAY)
                .update();
    }

    private Map<UUID, List<Session.Appearance>> appearances(EventId event, Map<UUID, Speaker> people) {
        return Rows.grouped(
                jdbc.sql("""
                                select p.session_id as owner, p.person_id, p.perspective
                                from programme.session_person p join programme.session s on s.id = p.session_id
                                where s.event_id = :event
                                order by p.position
                                """).param("event", event.value()),
                row -> new Session.Appearance(
                        Rows.known(people, Rows.id(row, "person_id")), Rows.textOrNull(row, "perspective")));
    }

    private void writeAppearances(Session session) {
        jdbc.sql("delete from programme.session_person where session_id = :id")
                .param("id", session.id().value())
                .update();
        for (int position = 0; position < session.appearances().size(); position++) {
            var appearance = session.appearances().get(position);
            jdbc.sql("""
                            insert into programme.session_person (session_id, position, person_id, perspective)
                            values (:session, :position, :person, :perspective::jsonb)
                            """)
                    .param("session", session.id().value())
                    .param("position", position)
                    .param("person", appearance.speaker().id().value())
                    .param("perspective", Rows.json(appearance.perspective()))
                    .update();
        }
    }

    private static Session session(
            ResultSet row, Map<UUID, Room> rooms, Map<UUID, List<Session.Appearance>> appearances) throws SQLException {
        return new Session(
                new SessionId(Rows.id(row, "id")),
                row.getString("key"),
                row.getInt("position"),
                Rows.coded(SessionKind.values(), SessionKind::code, row.getString("kind")),
                Rows.instantOrNull(row, "starts"),
                Rows.instantOrNull(row, "ends"),
                row.getBoolean("starts_open"),
                row.getString("block"),
                row.getString("after"),
                round(row),
                row.getString("track"),
                Rows.text(row, "title"),
                Rows.textOrNull(row, "subtitle"),
                Rows.text(row, "description"),
                Rows.knownOrNull(rooms, Rows.id(row, "room_id")),
                appearances.getOrDefault(Rows.id(row, "id"), List.of()),
                Rows.json(row, "ideas", Session.IdeaCollection.class),
                Rows.spoken(row));
    }

    private static @Nullable RoundId round(ResultSet row) throws SQLException {
        var id = Rows.id(row, "round_id");
        return id == null ? null : new RoundId(id);
    }
}
