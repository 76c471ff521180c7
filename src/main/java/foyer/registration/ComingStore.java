package foyer.registration;

import foyer.programme.EventId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ComingStore {
    private final JdbcClient jdbc;

    ComingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One who was confirmed before, can be written to and was not asked yet, locked for this transaction; another node skips it. */
    Optional<Registration> lockOneToAsk(EventId event, Instant from) {
        return jdbc.sql(RegistrationStore.SELECT + """
                where event_id = :event and status = 'confirmed' and confirmed_at < :from
                  and not exists (select from registration.coming as c where c.registration_id = r.id)
                  and exists (select from people.v_person as p where p.id = r.person_id and p.email_key is not null)
                order by id limit 1 for no key update of r skip locked
                """)
                .param("event", event.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .query((rs, i) -> RegistrationStore.registration(rs))
                .optional();
    }

    void asked(RegistrationId registration, Instant at) {
        jdbc.sql("insert into registration.coming (registration_id, asked_at) values (:id, :at)")
                .param("id", registration.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean saidYes(RegistrationId registration, Instant at) {
        return jdbc.sql("""
                update registration.coming set said_yes_at = coalesce(said_yes_at, :at) where registration_id = :id
                """)
                        .param("id", registration.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    boolean isOpen(RegistrationId registration) {
        return jdbc.sql("""
                select exists (
                    select from registration.coming where registration_id = :id and said_yes_at is null)
                """)
                .param("id", registration.value())
                .query(Boolean.class)
                .single();
    }

    Coming.Counts counts(EventId event) {
        return jdbc.sql("""
                select count(*) as asked,
                  count(*) filter (where r.status = 'confirmed' and c.said_yes_at is not null) as yes,
                  count(*) filter (where r.status <> 'confirmed') as no,
                  count(*) filter (where r.status = 'confirmed' and c.said_yes_at is null) as silent
                from registration.coming as c join registration.registration as r on r.id = c.registration_id
                where r.event_id = :event
                """)
                .param("event", event.value())
                .query((rs, i) ->
                        new Coming.Counts(rs.getInt("asked"), rs.getInt("yes"), rs.getInt("no"), rs.getInt("silent")))
                .single();
    }
}
