package foyer.allocation;

import foyer.allocation.solver.Seed;
import foyer.programme.EventId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The published run of each event: one, and no second. */
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

    /** Runs of older versions have no draft. */
    Optional<UUID> publishedDraft(EventId event) {
        return jdbc.sql("select draft_id from allocation.run where event_id = :event and draft_id is not null")
                .param("event", event.value())
                .query(UUID.class)
                .optional();
    }

    Seed seed(EventId event) {
        return new Seed(jdbc.sql("select seed from allocation.run where event_id = :event")
                .param("event", event.value())
                .query(String.class)
                .single());
    }

    List<EventId> unexplained() {
        return jdbc.sql("select event_id from allocation.run where explained_at is null and draft_id is not null")
                .query((row, _) -> new EventId(row.getObject("event_id", UUID.class)))
                .list();
    }

    /** @return false when somebody else has explained it */
    boolean explained(EventId event, Instant at) {
        return jdbc.sql("update allocation.run set explained_at = :at where event_id = :event and explained_at is null")
                        .param("event", event.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void insert(Draft draft, Figures figures, Seed seed, Instant at) {
        jdbc.sql("""
                insert into allocation.run (event_id, draft_id, seed, seed_hash, participants, objective, bound,
                    without_wish, unplaced, proof, wall_millis, published_at)
                values (:event, :draft, :seed, :seedHash, :participants, :objective, :bound,
                    :withoutWish, :unplaced, :proof, :wallMillis, :at)
                """)
                .param("event", draft.event().value())
                .param("draft", draft.id())
                .param("seed", seed.value())
                .param("seedHash", seed.hash())
                .param("participants", draft.participants())
                .param("objective", figures.objective())
                .param("bound", figures.bound())
                .param("withoutWish", figures.withoutWish())
                .param("unplaced", figures.unplaced())
                .param("proof", figures.provenOptimal() ? "optimal" : "bound")
                .param("wallMillis", figures.wallMillis())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
