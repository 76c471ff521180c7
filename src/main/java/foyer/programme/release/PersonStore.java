package foyer.programme.release;

import foyer.programme.EventId;
import foyer.programme.Speaker;
import foyer.programme.SpeakerId;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people and teams a programme names. */
@Component
class PersonStore {
    private final JdbcClient jdbc;

    PersonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Speaker> read(EventId event) {
        return jdbc.sql("select * from programme.person where event_id = :event order by position")
                .param("event", event.value())
                .query((row, n) -> new Speaker(
                        new SpeakerId(Rows.id(row, "id")),
                        row.getString("key"),
                        row.getString("name"),
                        row.getBoolean("team"),
                        Rows.textOrNull(row, "role"),
                        row.getString("place")))
                .list();
    }

    void write(EventId event, List<Speaker> people) {
        for (int position = 0; position < people.size(); position++) {
            var person = people.get(position);
            jdbc.sql("""
                            insert into programme.person (id, event_id, key, position, name, team, role, place)
                            values (:id, :event, :key, :position, :name, :team, :role::jsonb, :place)
                            on conflict (id) do update set (position, name, team, role, place)
                              = (excluded.position, excluded.name, excluded.team, excluded.role, excluded.place)
                            """)
                    .param("id", person.id().value())
                    .param("event", event.value())
                    .param("key", person.key())
                    .param("position", position)
                    .param("name", person.name())
                    .param("team", person.team())
                    .param("role", Rows.json(person.role()))
                    .param("place", person.place())
                    .update();
        }
    }

    void keepOnly(EventId event, List<Speaker> people) {
        jdbc.sql("delete from programme.person where event_id = :event and not (id = any (:kept))")
                .param("event", event.value())
                .param(
                        "kept",
                        people.stream().map(person -> person.id().value()).toArray(UUID[]::new),
                        Types.ARRAY)
                .update();
    }
}
