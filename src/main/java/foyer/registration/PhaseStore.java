package foyer.registration;

import foyer.programme.EventId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PhaseStore {
    private final JdbcClient jdbc;

    PhaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Instant> liveSince(EventId event) {
        return jdbc.sql("select since from registration.live_phase where event_id = :event")
                .param("event", event.value())
                .query((rs, i) -> rs.getObject("since", OffsetDateTime.class).toInstant())
                .optional();
    }

    void lockPhaseShared(EventId event) {
        jdbc.sql("select pg_advisory_xact_lock_shared(hashtextextended(:event, 9))")
                .param("event", event.value().toString())
                .query((rs, i) -> i)
                .list();
    }

    void lockPhaseExclusively(EventId event) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:event, 9))")
                .param("event", event.value().toString())
                .query((rs, i) -> i)
                .list();
    }

    void insertLiveSince(EventId event, Instant since) {
        jdbc.sql("insert into registration.live_phase (event_id, since) values (:event, :since)")
                .param("event", event.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }
}
