package foyer.platform.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

final class OutboxStore {
    private final JdbcClient jdbc;

    OutboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(OutgoingMail mail, Instant now) {
        jdbc.sql("""
                        insert into platform.outbox (id, purpose, subject_id, generation, recipient, subject, text, html,
                          calendar, reply_to, created_at, due_at)
                        values (:id, :purpose, :subjectId, :generation, :recipient, :subject, :text, :html,
                          :calendar, :replyTo, :now, :now)
                        """)
                .param("id", mail.id())
                .param("purpose", mail.purpose())
                .param("subjectId", mail.subjectId())
                .param("generation", mail.generation())
                .param("recipient", mail.recipient())
                .param("subject", mail.subject())
                .param("text", mail.text())
                .param("html", mail.html())
                .param("calendar", mail.calendar())
                .param("replyTo", mail.replyTo())
                .param("now", utc(now))
                .update();
    }

    /** Takes the mail that is due longest for this transaction. A slow mail server must not end it half-way. */
    Optional<WaitingMail> claimDue(Instant now) {
        jdbc.sql("set local idle_in_transaction_session_timeout = '5min'").update();
        return jdbc.sql("""
                        select id, purpose, subject_id, generation, recipient, subject, text, html, calendar, reply_to, created_at,
                          attempts
                        from platform.outbox
                        where accepted_at is null and refused_at is null and given_up_at is null and due_at <= :now
                        order by due_at, id
                        limit 1
                        for update skip locked
                        """)
                .param("now", utc(now))
                .query(OutboxStore::waitingMail)
                .optional();
    }

    void accepted(UUID id, Instant now) {
        end(id, "accepted_at", now, null);
    }

    void refused(UUID id, Instant now, String reason) {
        end(id, "refused_at", now, reason);
    }

    /** Kept whole: whoever looks after the installation can still do something about it. */
    void givenUp(UUID id, Instant now, String reason) {
        jdbc.sql("""
                        update platform.outbox set given_up_at = :now, attempts = attempts + 1, last_error = :reason
                        where id = :id
                        """)
                .param("now", utc(now))
                .param("reason", reason)
                .param("id", id)
                .update();
        deleteLast(id);
    }

    void delayed(UUID id, Instant dueAt, String reason) {
        jdbc.sql("""
                        update platform.outbox set due_at = :dueAt, attempts = attempts + 1, last_error = :reason
                        where id = :id
                        """)
                .param("dueAt", utc(dueAt))
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    /** Whoever waits for another try need not; what was given up gets one more. */
    boolean dueNow(UUID id, Instant now) {
        return jdbc.sql("""
                        update platform.outbox set due_at = :now, given_up_at = null
                        where id = :id and accepted_at is null and refused_at is null
                        """).param("now", utc(now)).param("id", id).update() == 1;
    }

    OutboxState state() {
        return jdbc.sql("""
                        select count(*) filter (where given_up_at is null) as waiting,
                          min(created_at) filter (where given_up_at is null) as oldest,
                          count(*) filter (where given_up_at is not null) as given_up
                        from platform.outbox
                        where accepted_at is null and refused_at is null
                        """)
                .query((row, _) ->
                        new OutboxState(row.getLong("waiting"), instant(row, "oldest"), row.getLong("given_up")))
                .single();
    }

    List<UUID> deleteAbout(Collection<UUID> subjectIds) {
        return deleteWhere("subject_id = any(:ids)", subjectIds);
    }

    List<UUID> deleteUnlockedAbout(Collection<UUID> subjectIds) {
        return deleteWhere(
                "id in (select id from platform.outbox where subject_id = any(:ids) for update skip locked)",
                subjectIds);
    }

    private List<UUID> deleteWhere(String which, Collection<UUID> subjectIds) {
        return jdbc.sql("delete from platform.outbox where " + which + " returning id")
                .param("ids", subjectIds.toArray(UUID[]::new))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    List<Outbox.KeptMail> keptAbout(Collection<UUID> subjectIds) {
        return jdbc.sql("""
                        select id, purpose, created_at, accepted_at from platform.outbox
                        where subject_id = any(:ids) order by created_at, id
                        """)
                .param("ids", subjectIds.toArray(UUID[]::new))
                .query((row, _) -> new Outbox.KeptMail(
                        row.getObject("id", UUID.class),
                        row.getString("purpose"),
                        Objects.requireNonNull(instant(row, "created_at")),
                        instant(row, "accepted_at")))
                .list();
    }

    /** Which of these mails there is still a row of. */
    List<UUID> known(Collection<UUID> ids) {
        return jdbc.sql("select id from platform.outbox where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    private void end(UUID id, String column, Instant now, @Nullable String reason) {
        jdbc.sql("""
                        update platform.outbox
                        set %s = :now, attempts = attempts + 1, last_error = :reason,
                          recipient = null, subject = null, text = null, html = null, calendar = null,
                          reply_to = null
                        where id = :id
                        """.formatted(column))
                .param("now", utc(now))
                .param("reason", reason)
                .param("id", id)
                .update();
        deleteLast(id);
    }

    private void deleteLast(UUID id) {
        jdbc.sql("delete from platform.outbox where id = :id and purpose = :last")
                .param("id", id)
                .param("last", Outbox.LAST)
                .update();
    }

    private static WaitingMail waitingMail(ResultSet row, int number) throws SQLException {
        var mail = new OutgoingMail(
                row.getObject("id", UUID.class),
                row.getString("purpose"),
                row.getObject("subject_id", UUID.class),
                row.getInt("generation"),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("text"),
                row.getString("html"),
                row.getString("calendar"),
                row.getString("reply_to"));
        return new WaitingMail(
                mail, row.getObject("created_at", OffsetDateTime.class).toInstant(), row.getInt("attempts"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
