package foyer.console.audit;

import foyer.programme.EventId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the audit as the platform publishes it. */
@Repository
class AuditListStore {
    static final int PER_PAGE = 50;

    /**
     * @param actor opaque; a host's is the one of their portrait
     * @param subject what it was about; of several persons whose needs were read at once, null
     * @param persons how many that were
     * @param total of all lines
     */
    record Line(
            Instant at,
            UUID actor,
            String role,
            String action,
            @Nullable UUID subject,
            int persons,
            int total) {}

    private final JdbcClient jdbc;

    AuditListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Newest first. A page of needs writes a line for each person: those of one minute are told as one. Lines without an
     * event are shown, unless they are about somebody of other events only.
     *
     * @param page from 1
     */
    List<Line> of(EventId event, @Nullable AuditKind kind, int page) {
        return jdbc.sql("""
                select max(at) as at, actor_id, role, action, count(distinct subject_id) as persons,
                  case when action like 'needs-%' then null else (array_agg(subject_id))[1] end as subject_id,
                  count(*) over () as total
                from platform.v_audit as a
                where (a.event_id = :event or a.event_id is null and (
                    exists (select from registration.v_registration as r where r.person_id = a.subject_id and r.event_id = :event)
                    or not exists (select from registration.v_registration as r where r.person_id = a.subject_id)))
                  and (:all or a.action like any(:patterns))
                group by actor_id, role, action,
                  case when action like 'needs-%' then date_trunc('minute', at)::text else id::text end
                order by max(at) desc, max(id::text) desc limit :most offset :after
                """)
                .param("event", event.value())
                .param("all", kind == null)
                .param("patterns", kind == null ? new String[0] : kind.patterns())
                .param("most", PER_PAGE)
                .param("after", (page - 1) * PER_PAGE)
                .query((row, _) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("actor_id", UUID.class),
                row.getString("role"),
                row.getString("action"),
                row.getObject("subject_id", UUID.class),
                row.getInt("persons"),
                row.getInt("total"));
    }
}
