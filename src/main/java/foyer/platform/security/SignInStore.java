package foyer.platform.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SignInStore {
    /** @param lastSeen as noted, which may be a minute ago */
    record Row(Actor actor, Instant lastSeen) {}

    private final JdbcClient jdbc;

    SignInStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insertLink(OneTimeToken token, Actor actor, Instant now, Instant expires) {
        jdbc.sql("""
                insert into platform.sign_in_link (token_hash, actor_id, role, event_slug, made_at, expires_at)
                values (:hash, :actor, :role, :event, :now, :expires)
                """)
                .param("hash", token.hash())
                .param("actor", actor.id())
                .param("role", actor.role().code())
                .param("event", actor.event())
                .param("now", utc(now))
                .param("expires", utc(expires))
                .update();
    }

    boolean isUsable(OneTimeToken token, Instant now) {
        return jdbc.sql("""
                select exists (
                  select from platform.sign_in_link where token_hash = :hash and used_at is null and expires_at > :now)
                """)
                .param("hash", token.hash())
                .param("now", utc(now))
                .query(Boolean.class)
                .single();
    }

    /** Of two at once, the second waits for the first and then finds it used. */
    Optional<Actor> use(OneTimeToken token, Instant now) {
        return jdbc.sql("""
                update platform.sign_in_link set used_at = :now
                where token_hash = :hash and used_at is null and expires_at > :now
                returning actor_id, role, event_slug
                """)
                .param("hash", token.hash())
                .param("now", utc(now))
                .query((row, _) -> actor(row))
                .optional();
    }

    void insert(OneTimeToken token, Actor actor, Instant now) {
        jdbc.sql("""
                insert into platform.sign_in (token_hash, actor_id, role, event_slug, since, last_seen_at)
                values (:hash, :actor, :role, :event, :now, :now)
                """)
                .param("hash", token.hash())
                .param("actor", actor.id())
                .param("role", actor.role().code())
                .param("event", actor.event())
                .param("now", utc(now))
                .update();
    }

    Optional<Row> find(OneTimeToken token, Instant sinceAfter, Instant seenAfter) {
        return jdbc.sql("""
                select actor_id, role, event_slug, last_seen_at from platform.sign_in
                where token_hash = :hash and since > :sinceAfter and last_seen_at > :seenAfter
                """)
                .param("hash", token.hash())
                .param("sinceAfter", utc(sinceAfter))
                .param("seenAfter", utc(seenAfter))
                .query((row, _) -> new Row(
                        actor(row),
                        row.getObject("last_seen_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void seen(OneTimeToken token, Instant now) {
        jdbc.sql("update platform.sign_in set last_seen_at = :now where token_hash = :hash")
                .param("hash", token.hash())
                .param("now", utc(now))
                .update();
    }

    void delete(OneTimeToken token) {
        jdbc.sql("delete from platform.sign_in where token_hash = :hash")
                .param("hash", token.hash())
                .update();
    }

    void deleteEnded(Instant now, Instant sinceBefore, Instant seenBefore) {
        jdbc.sql("delete from platform.sign_in_link where expires_at <= :now")
                .param("now", utc(now))
                .update();
        jdbc.sql("delete from platform.sign_in where since <= :sinceBefore or last_seen_at <= :seenBefore")
                .param("sinceBefore", utc(sinceBefore))
                .param("seenBefore", utc(seenBefore))
                .update();
    }

    private static Actor actor(ResultSet row) throws SQLException {
        return new Actor(
                row.getObject("actor_id", UUID.class), Role.ofCode(row.getString("role")), row.getString("event_slug"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
