package foyer.console.registrations;

import foyer.platform.security.Actor;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What somebody searches for, kept here and not in the address, which ends in logs and histories. */
@Repository("registrationSearchStore")
class SearchStore {
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;

    SearchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, Actor actor, String words, Instant now) {
        jdbc.sql("delete from console.search where made_at < :before")
                .param("before", now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into console.search (id, actor_id, words, made_at) values (:id, :actor, :words, :now)")
                .param("id", id)
                .param("actor", actor.id())
                .param("words", words)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Only whoever searched can look at it again. */
    Optional<String> words(UUID id, Actor actor) {
        return jdbc.sql("select words from console.search where id = :id and actor_id = :actor")
                .param("id", id)
                .param("actor", actor.id())
                .query(String.class)
                .optional();
    }
}
