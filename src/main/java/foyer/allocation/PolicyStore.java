package foyer.allocation;

import foyer.allocation.solver.Weights;
import foyer.programme.EventId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PolicyStore {
    private final JdbcClient jdbc;

    PolicyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Weights> find(EventId event) {
        return jdbc.sql("select weights from allocation.policy where event_id = :event")
                .param("event", event.value())
                .query((row, _) -> DraftJson.weights(row.getString("weights")))
                .optional();
    }

    void write(EventId event, Weights weights, Instant at) {
        jdbc.sql("""
                insert into allocation.policy (event_id, weights, changed_at) values (:event, :weights, :at)
                on conflict (event_id) do update set weights = excluded.weights, changed_at = excluded.changed_at
                """)
                .param("event", event.value())
                .param("weights", DraftJson.of(weights))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
