package foyer.registration.line;

import foyer.programme.EventId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the nodes tell each other of their lines. */
@Repository
class LineStore {
    private final JdbcClient jdbc;

    LineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(EventId event, Map<Integer, Integer> people) {
        jdbc.sql("""
                insert into registration.line_part as known (event_id, part, people)
                select :event, part, people from unnest(:parts, :people) as more (part, people) order by part
                on conflict (event_id, part) do update set people = known.people + excluded.people
                """)
                .param("event", event.value())
                .param("parts", people.keySet().toArray(Integer[]::new))
                .param("people", people.values().toArray(Integer[]::new))
                .update();
    }

    /** Up to which place people may come in; with {@code alone}, nobody else moves it until the transaction ends. */
    double letIn(EventId event, boolean alone) {
        if (alone) {
            jdbc.sql("insert into registration.line (event_id) values (:event) on conflict do nothing")
                    .param("event", event.value())
                    .update();
        }
        return jdbc.sql("select let_in from registration.line where event_id = :event" + (alone ? " for update" : ""))
                .param("event", event.value())
                .query(Double.class)
                .optional()
                .orElse(0.0);
    }

    /** Those who stand behind this place, or in its part. */
    Map<Integer, Integer> behind(EventId event, double place) {
        var people = new HashMap<Integer, Integer>();
        jdbc.sql("select part, people from registration.line_part where event_id = :event and part >= :part")
                .param("event", event.value())
                .param("part", Line.part(place))
                .query(rs -> {
                    people.put(rs.getInt("part"), rs.getInt("people"));
                });
        return people;
    }

    void letIn(EventId event, double upTo) {
        jdbc.sql("update registration.line set let_in = greatest(let_in, :upTo) where event_id = :event")
                .param("event", event.value())
                .param("upTo", upTo)
                .update();
        jdbc.sql("delete from registration.line_part where event_id = :event and part < :part")
                .param("event", event.value())
                .param("part", Line.part(upTo))
                .update();
    }
}
