package foyer.console.imports;

import foyer.platform.security.Actor;
import foyer.programme.EventId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files that were looked through and wait for their release. Who looked through one releases it; after a day it is gone. */
@Repository
class EventFileStore {
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;

    EventFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(SeenFile file, Actor actor, Instant now) {
        jdbc.sql("delete from console.event_file where read_at < :before")
                .param("before", now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                insert into console.event_file (id, event_id, actor_id, name, sha256, content, release, read_at)
                values (:id, :event, :actor, :name, :sha256, :content, :release, :now)
                """)
                .param("id", file.id())
                .param("event", file.event().value())
                .param("actor", actor.id())
                .param("name", file.name())
                .param("sha256", file.sha256())
                .param("content", file.content())
                .param("release", file.release())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<SeenFile> find(UUID id, EventId event, Actor actor) {
        return jdbc.sql("""
                select id, event_id, name, content, release from console.event_file
                where id = :id and event_id = :event and actor_id = :actor
                """)
                .param("id", id)
                .param("event", event.value())
                .param("actor", actor.id())
                .query((row, _) -> new SeenFile(
                        row.getObject("id", UUID.class),
                        new EventId(row.getObject("event_id", UUID.class)),
                        row.getString("name"),
                        row.getBytes("content"),
                        row.getInt("release")))
                .optional();
    }

    /** Of two who press at once, one takes it. @return false when it is gone */
    boolean take(UUID id) {
        return jdbc.sql("delete from console.event_file where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }
}
