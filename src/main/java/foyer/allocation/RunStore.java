package foyer.allocation;

import foyer.allocation.solver.Certificate;
import foyer.allocation.solver.Seed;
import foyer.programme.EventId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RunStore {
    private final JdbcClient jdbc;

    RunStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Instant> publishedAt(EventId event) {
        return jdbc.sql("select published_at from allocation.run where event_id = :event")
                .param("event", event.value())
                .query((rs, i) ->
                        rs.getObject("published_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    void insert(EventId event, Seed seed, int participants, Certificate certificate, Instant at) {
        jdbc.sql("""
                insert into allocation.run (event_id, seed, seed_hash, participants, objective, bound, without_wish,
                    unplaced, proof, wall_millis, published_at)
                values (:event, :seed, :seedHash, :participants, :objective, :bound, :withoutWish,
                    :unplaced, :proof, :wallMillis, :at)
                """)
                .param("event", event.value())
                .param("seed", seed.value())
                .param("seedHash", certificate.seedHash())
                .param("participants", participants)
                .param("objective", certificate.objective())
                .param("bound", certificate.bound().points())
                .param("withoutWish", certificate.withoutWish())
                .param("unplaced", certificate.unplaced())
                .param("proof", certificate.proof().name().toLowerCase(Locale.ROOT))
                .param("wallMillis", certificate.wallMillis())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
