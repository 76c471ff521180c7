package foyer.allocation;

import foyer.allocation.solver.Seed;
import foyer.programme.EventId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The seed of each event's lottery, drawn once. */
@Repository
class LotteryStore {
    record Draw(Seed seed, Instant at) {}

    private final JdbcClient jdbc;

    LotteryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Draw> find(EventId event) {
        return jdbc.sql("select seed, drawn_at from allocation.lottery where event_id = :event")
                .param("event", event.value())
                .query((rs, _) -> new Draw(
                        new Seed(rs.getString("seed")),
                        rs.getObject("drawn_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Of two who draw at once, the first one's stays. */
    void insertFirst(EventId event, Draw draw) {
        jdbc.sql("""
                insert into allocation.lottery (event_id, seed, commitment, drawn_at)
                values (:event, :seed, :commitment, :at)
                on conflict (event_id) do nothing
                """)
                .param("event", event.value())
                .param("seed", draw.seed().value())
                .param("commitment", draw.seed().hash())
                .param("at", draw.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
