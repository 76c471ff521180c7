package foyer.registration;

import foyer.people.PersonId;
import foyer.programme.EventId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Registrations by the persons they are about; sets of ids, so that a whole event goes in a few statements. */
@Repository
class RegistrantStore {
    private final JdbcClient jdbc;

    RegistrantStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Registration> registrationsOf(Collection<PersonId> persons) {
        return select(persons, "");
    }

    /** In one order, so that no two wait for each other. */
    List<Registration> lockRegistrationsOf(Collection<PersonId> persons) {
        return select(persons, " for update");
    }

    private List<Registration> select(Collection<PersonId> persons, String lock) {
        return jdbc.sql(RegistrationStore.SELECT + "where person_id = any(:persons) order by id" + lock)
                .param("persons", ids(persons))
                .query((rs, i) -> RegistrationStore.registration(rs))
                .list();
    }

    /** All who ever registered for the event, whatever became of it. */
    List<PersonId> registeredFor(EventId event) {
        return jdbc.sql("select person_id from registration.registration where event_id = :event order by person_id")
                .param("event", event.value())
                .query((rs, i) -> new PersonId(rs.getObject("person_id", UUID.class)))
                .list();
    }

    List<PersonId> registeredFor(EventId event, String emailKey) {
        return jdbc.sql("""
                select person_id from registration.registration
                where event_id = :event and person_id in (select id from people.v_person where email_key = :emailKey)
                order by person_id
                """)
                .param("event", event.value())
                .param("emailKey", emailKey)
                .query((rs, i) -> new PersonId(rs.getObject("person_id", UUID.class)))
                .list();
    }

    /** Nobody registers or confirms with this address until the end of the transaction. */
    void lockAddress(String emailKey) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 8))")
                .param("key", emailKey)
                .query((rs, i) -> i)
                .list();
    }

    int deleteRegistrationsOf(Collection<PersonId> persons) {
        return jdbc.sql("delete from registration.registration where person_id = any(:persons)")
                .param("persons", ids(persons))
                .update();
    }

    int deleteWishesOf(Collection<PersonId> persons) {
        return deleteFrom("registration.wish", persons) + deleteFrom("registration.round_left_out", persons);
    }

    int deleteCompanionsOf(Collection<PersonId> persons) {
        return deleteFrom("registration.companion", persons);
    }

    private int deleteFrom(String table, Collection<PersonId> persons) {
        return jdbc.sql("""
                delete from %s where registration_id in
                    (select id from registration.registration where person_id = any(:persons))
                """.formatted(table)).param("persons", ids(persons)).update();
    }

    /** False where another node is at it: it does all there is to do. */
    boolean lockForRetention(EventId event) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(:event, 9))")
                .param("event", event.value().toString())
                .query((rs, i) -> rs.getBoolean(1))
                .single();
    }

    private static UUID[] ids(Collection<PersonId> persons) {
        return persons.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
