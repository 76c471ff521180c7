package foyer.registration;

import foyer.people.PersonId;
import foyer.programme.EventId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RegistrationStore {
    static final String SELECT = """
            select id, event_id, person_id, receipt, status, generation, concern, created_at, confirm_by, confirmed_at
            from registration.registration as r
            """;

    private final JdbcClient jdbc;

    RegistrationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until no other transaction works on the same submission. */
    void lockSubmission(String key) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 8))")
                .param("key", key)
                .query((rs, i) -> i)
                .list();
    }

    void insert(Registration registration, String submission, String fingerprint) {
        jdbc.sql("""
                insert into registration.registration
                    (id, event_id, person_id, receipt, submission, fingerprint, status, concern, created_at)
                values (:id, :event, :person, :receipt, :submission, :fingerprint, :status, :concern, :at)
                """)
                .param("id", registration.id().value())
                .param("event", registration.event().value())
                .param("person", registration.person().value())
                .param("receipt", registration.receipt().value())
                .param("submission", submission)
                .param("fingerprint", fingerprint)
                .param("status", registration.status().code())
                .param("concern", registration.concern())
                .param("at", registration.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Registration> find(RegistrationId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query((rs, i) -> registration(rs))
                .optional();
    }

    List<Registration> findAll(Collection<RegistrationId> ids) {
        return jdbc.sql(SELECT + "where id = any(:ids) order by created_at, id")
                .param("ids", ids.stream().map(RegistrationId::value).toArray(UUID[]::new))
                .query((rs, i) -> registration(rs))
                .list();
    }

    /** Locks the row: one change of a registration at a time. */
    Optional<Registration> lock(RegistrationId id) {
        return jdbc.sql(SELECT + "where id = :id for no key update")
                .param("id", id.value())
                .query((rs, i) -> registration(rs))
                .optional();
    }

    Optional<Registration> byReceipt(ReceiptId receipt) {
        return jdbc.sql(SELECT + "where receipt = :receipt")
                .param("receipt", receipt.value())
                .query((rs, i) -> registration(rs))
                .optional();
    }

    Optional<Registration> bySubmission(EventId event, String submission) {
        return jdbc.sql(SELECT + "where event_id = :event and submission = :submission")
                .param("event", event.value())
                .param("submission", submission)
                .query((rs, i) -> registration(rs))
                .optional();
    }

    boolean hasFingerprint(RegistrationId id, String fingerprint) {
        return jdbc.sql("""
                select exists (
                    select from registration.registration where id = :id and fingerprint = :fingerprint)
                """)
                .param("id", id.value())
                .param("fingerprint", fingerprint)
                .query(Boolean.class)
                .single();
    }

    /** Waits until no other transaction confirms a registration of the same address. */
    void lockAddressOf(RegistrationId id) {
        jdbc.sql("""
                select pg_advisory_xact_lock(hashtextextended(p.email_key, 8))
                from registration.registration as r join people.v_person as p on p.id = r.person_id
                where r.id = :id
                """).param("id", id.value()).query((rs, i) -> i).list();
    }

    /** Registrations of an address for the event that are not over; oldest first. */
    List<Registration> ofAddress(EventId event, String emailKey) {
        return jdbc.sql(SELECT + """
                where event_id = :event and status in ('awaiting', 'confirmed', 'lapsed')
                  and person_id in (select id from people.v_person where email_key = :emailKey)
                order by created_at, id
                """)
                .param("event", event.value())
                .param("emailKey", emailKey)
                .query((rs, i) -> registration(rs))
                .list();
    }

    List<Registration> ofEvent(EventId event) {
        return jdbc.sql(SELECT + "where event_id = :event order by created_at, id")
                .param("event", event.value())
                .query((rs, i) -> registration(rs))
                .list();
    }

    List<Registration> ofEvent(EventId event, Status status) {
        return jdbc.sql(SELECT + "where event_id = :event and status = :status order by created_at, id")
                .param("event", event.value())
                .param("status", status.code())
                .query((rs, i) -> registration(rs))
                .list();
    }

    void setStatus(RegistrationId id, Status status, Instant at) {
        jdbc.sql("""
                update registration.registration
                set status = :status,
                    confirmed_at = case when :status = 'confirmed' then :at else confirmed_at end,
                    ended_at = case when :status in ('awaiting', 'confirmed') then null else :at end
                where id = :id
                """)
                .param("status", status.code())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    /** The time to confirm starts with the first mail that a server took. */
    void startTimeToConfirm(RegistrationId id, Instant confirmBy) {
        jdbc.sql("""
                update registration.registration set confirm_by = :by
                where id = :id and status = 'awaiting' and confirm_by is null
                """)
                .param("by", confirmBy.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    /** One whose time to confirm is over, locked for this transaction; another node skips it. */
    Optional<Registration> lockOneOverdue(Instant now) {
        return jdbc.sql(SELECT + """
                where status = 'awaiting' and confirm_by < :now
                order by confirm_by limit 1 for no key update skip locked
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((rs, i) -> registration(rs))
                .optional();
    }

    int registeredSince(EventId event, Instant since) {
        return jdbc.sql("""
                select count(*) from registration.registration where event_id = :event and created_at > :since
                """)
                .param("event", event.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    static Registration registration(ResultSet rs) throws SQLException {
        return new Registration(
                new RegistrationId(rs.getObject("id", UUID.class)),
                new EventId(rs.getObject("event_id", UUID.class)),
                new PersonId(rs.getObject("person_id", UUID.class)),
                new ReceiptId(rs.getObject("receipt", UUID.class)),
                Status.ofCode(rs.getString("status")),
                rs.getInt("generation"),
                rs.getString("concern"),
                rs.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(rs, "confirm_by"),
                instant(rs, "confirmed_at"));
    }

    private static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
        var time = rs.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
