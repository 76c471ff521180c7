package foyer.console.mails;

import foyer.programme.EventId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what other modules publish as views. */
@Repository
class MailListStore {
    static final int PER_PAGE = 50;

    /**
     * @param recipient the address it goes to; once it is gone, the address the person has
     * @param at of the end; null while it waits
     */
    record Mail(
            UUID id,
            UUID registration,
            String purpose,
            String name,
            @Nullable String recipient,
            MailState state,
            Instant createdAt,
            Instant dueAt,
            int attempts,
            @Nullable String lastError,
            @Nullable Instant at,
            int total) {}

    private static final String SELECT = """
            select *, count(*) over () as total from (
              select m.id, m.subject_id, m.purpose, p.name, coalesce(m.recipient, p.email) as recipient, r.event_id,
                case when m.accepted_at is not null then 'SENT' when m.refused_at is not null then 'REFUSED'
                  when m.given_up_at is not null then 'GIVEN_UP' else 'WAITING' end as state,
                m.created_at, m.due_at, m.attempts, m.last_error,
                coalesce(m.accepted_at, m.refused_at, m.given_up_at) as ended_at
              from platform.v_outbox as m
              join registration.v_registration as r on r.id = m.subject_id
              join people.v_person_card as p on p.id = r.person_id
              where %s) as mail
            """;

    private final JdbcClient jdbc;

    MailListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Mail> about(UUID registration) {
        return jdbc.sql(SELECT.formatted("r.id = :registration") + "order by created_at desc, id desc")
                .param("registration", registration)
                .query((row, _) -> mail(row))
                .list();
    }

    /** Newest first. @param page from 1 */
    List<Mail> of(EventId event, @Nullable MailState state, int page) {
        return jdbc.sql(SELECT.formatted("r.event_id = :event") + """
                where :state::text is null or state = :state
                order by created_at desc, id desc limit :most offset :after
                """)
                .param("event", event.value())
                .param("state", state == null ? null : state.name())
                .param("most", PER_PAGE)
                .param("after", (page - 1) * PER_PAGE)
                .query((row, _) -> mail(row))
                .list();
    }

    boolean isOf(EventId event, UUID mail) {
        return jdbc.sql("""
                select exists (
                  select from platform.v_outbox as m join registration.v_registration as r on r.id = m.subject_id
                  where m.id = :mail and r.event_id = :event)
                """)
                .param("mail", mail)
                .param("event", event.value())
                .query(Boolean.class)
                .single();
    }

    Map<MailState, Integer> count(EventId event) {
        var counts = new EnumMap<MailState, Integer>(MailState.class);
        jdbc.sql("select state, count(*) as mails from (" + SELECT.formatted("r.event_id = :event")
                        + ") as mails group by state")
                .param("event", event.value())
                .query(row -> {
                    counts.put(MailState.valueOf(row.getString("state")), row.getInt("mails"));
                });
        return counts;
    }

    private static Mail mail(ResultSet row) throws SQLException {
        var endedAt = row.getObject("ended_at", OffsetDateTime.class);
        return new Mail(
                row.getObject("id", UUID.class),
                row.getObject("subject_id", UUID.class),
                row.getString("purpose"),
                row.getString("name"),
                row.getString("recipient"),
                MailState.valueOf(row.getString("state")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                row.getString("last_error"),
                endedAt == null ? null : endedAt.toInstant(),
                row.getInt("total"));
    }
}
