package foyer.platform.security;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
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

    List<AuditEntry> about(UUID subject, int atMost) {
        return jdbc.sql("""
                select id, at, actor_id, role, action, subject_id, event_id from platform.audit
                where subject_id = :subject order by at desc, id desc limit :most
                """)
                .param("subject", subject)
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
