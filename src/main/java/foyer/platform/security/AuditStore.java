package foyer.platform.security;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AuditStore {
    private final JdbcClient jdbc;

    AuditStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(AuditEntry entry) {
        jdbc.sql("""
                insert into platform.audit (id, at, actor_id, role, action, subject_id, event_id)
                values (:id, :at, :actor, :role, :action, :subject, :event)
                """)
                .param("id", entry.id())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("actor", entry.actor().id())
                .param("role", entry.actor().role().code())
                .param("action", entry.action())
                .param("subject", entry.subject())
                .param("event", entry.event())
                .update();
    }

    int deleteOf(UUID event) {
        jdbc.sql("set local foyer.audit_retention = 'on'").update();
        int deleted = jdbc.sql("delete from platform.audit where event_id = :event")
                .param("event", event)
                .update();
        jdbc.sql("set local foyer.audit_retention = 'off'").update();
        return deleted;
    }

    List<Instant> timesAbout(UUID subject) {
        return jdbc.sql("select at from platform.audit where subject_id = :subject order by at desc, id desc")
                .param("subject", subject)
                .query((row, _) -> row.getObject("at", OffsetDateTime.class).toInstant())
                .list();
    }

    List<AuditEntry> about(UUID subject, Set<String> actions, int atMost) {
        return jdbc.sql("""
                select id, at, actor_id, role, action, subject_id, event_id from platform.audit
                where subject_id = :subject and action = any(:actions) order by at desc, id desc limit :most
                """)
                .param("subject", subject)
                .param("actions", actions.toArray(String[]::new))
                .param("most", atMost)
                .query((row, _) -> new AuditEntry(
                        row.getObject("id", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new Actor(row.getObject("actor_id", UUID.class), Role.ofCode(row.getString("role"))),
                        row.getString("action"),
                        row.getObject("subject_id", UUID.class),
                        row.getObject("event_id", UUID.class)))
                .list();
    }
}
