package foyer.programme.release;

import foyer.programme.EventId;
import foyer.programme.Room;
import foyer.programme.RoomId;
import foyer.programme.Round;
import foyer.programme.RoundId;
import foyer.programme.Track;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the day is laid out on: rooms, tracks, rounds. */
@Component
class PlaceStore {
    private final JdbcClient jdbc;

    PlaceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Room> rooms(EventId event) {
        return jdbc.sql("select * from programme.room where event_id = :event order by position")
                .param("event", event.value())
                .query((row, n) -> new Room(
                        new RoomId(Rows.id(row, "id")),
                        row.getString("key"),
                        Rows.text(row, "name"),
                        Rows.textOrNull(row, "way"),
                        access(row),
                        Rows.textOrNull(row, "access_note")))
                .list();
    }

    List<Track> tracks(EventId event) {
        return jdbc.sql("select * from programme.track where event_id = :event order by position")
                .param("event", event.value())
                .query((row, n) ->
                        new Track(row.getString("key"), Rows.text(row, "title"), Rows.text(row, "description")))
                .list();
    }

    List<Round> rounds(EventId event) {
        return jdbc.sql("select * from programme.v_round where event_id = :event order by number")
                .param("event", event.value())
                .query((row, n) -> new Round(
                        new RoundId(Rows.id(row, "id")),
                        row.getString("key"),
                        row.getInt("number"),
                        Rows.text(row, "title"),
                        Rows.instant(row, "starts"),
                        Rows.instant(row, "ends")))
                .list();
    }

    void writeRooms(EventId event, List<Room> rooms) {
        for (int position = 0; position < rooms.size(); position++) {
            var room = rooms.get(position);
            jdbc.sql("""
                            insert into programme.room (id, event_id, key, position, name, way, access, access_note)
                            values (:id, :event, :key, :position, :name::jsonb, :way::jsonb, :access, :accessNote::jsonb)
                            on conflict (id) do update set (position, name, way, access, access_note)
                              = (excluded.position, excluded.name, excluded.way, excluded.access, excluded.access_note)
                            """)
                    .param("id", room.id().value())
                    .param("event", event.value())
                    .param("key", room.key())
                    .param("position", position)
                    .param("name", Rows.json(room.name()))
                    .param("way", Rows.json(room.way()))
                    .param("access", room.access().toArray(String[]::new), Types.ARRAY)
                    .param("accessNote", Rows.json(room.accessNote()))
                    .update();
        }
    }

    void writeTracks(EventId event, List<Track> tracks) {
        for (int position = 0; position < tracks.size(); position++) {
            var track = tracks.get(position);
            jdbc.sql("""
                            insert into programme.track (event_id, key, position, title, description)
                            values (:event, :key, :position, :title::jsonb, :description::jsonb)
                            on conflict (event_id, key) do update set (position, title, description)
                              = (excluded.position, excluded.title, excluded.description)
                            """)
                    .param("event", event.value())
                    .param("key", track.key())
                    .param("position", position)
                    .param("title", Rows.json(track.title()))
                    .param("description", Rows.json(track.description()))
                    .update();
        }
    }

    void writeRounds(EventId event, List<Round> rounds) {
        for (var round : rounds) {
            jdbc.sql("""
                            insert into programme.round (id, event_id, key, number, title, starts, ends)
                            values (:id, :event, :key, :number, :title::jsonb, :starts, :ends)
                            on conflict (id) do update set (number, title, starts, ends, withdrawn)
                              = (excluded.number, excluded.title, excluded.starts, excluded.ends, false)
                            """)
                    .param("id", round.id().value())
                    .param("event", event.value())
                    .param("key", round.key())
                    .param("number", round.number())
                    .param("title", Rows.json(round.title()))
                    .param("starts", Rows.column(round.starts()))
                    .param("ends", Rows.column(round.ends()))
                    .update();
        }
    }

    void keepOnly(EventId event, List<Room> rooms, List<Track> tracks, List<Round> rounds) {
        jdbc.sql("delete from programme.room where event_id = :event and not (id = any (:kept))")
                .param("event", event.value())
                .param("kept", rooms.stream().map(room -> room.id().value()).toArray(UUID[]::new), Types.ARRAY)
                .update();
        jdbc.sql("delete from programme.track where event_id = :event and not (key = any (:kept))")
                .param("event", event.value())
                .param("kept", tracks.stream().map(Track::key).toArray(String[]::new), Types.ARRAY)
                .update();
        jdbc.sql("update programme.round set withdrawn = true where event_id = :event and not (id = any (:kept))")
                .param("event", event.value())
                .param("kept", rounds.stream().map(round -> round.id().value()).toArray(UUID[]::new), Types.ARRAY)
                .update();
    }

    private static List<String> access(ResultSet row) throws SQLException {
        Array array = row.getArray("access");
        return List.of((String[]) array.getArray());
    }
}
