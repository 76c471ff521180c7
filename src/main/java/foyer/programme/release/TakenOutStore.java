package foyer.programme.release;

import foyer.programme.EventId;
import foyer.programme.SeatsLeft;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TakenOutStore {
    private final JdbcClient jdbc;

    TakenOutStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(EventId event, SeatsLeft.Slot slot, OffsetDateTime since) {
        jdbc.sql("""
                insert into programme.not_held (event_id, offering_id, round_id, since)
                values (:event, :offering, :round, :since) on conflict do nothing
                """)
                .param("event", event.value())
                .param("offering", slot.offering().value())
                .param("round", slot.round().value())
                .param("since", since)
                .update();
    }
}
