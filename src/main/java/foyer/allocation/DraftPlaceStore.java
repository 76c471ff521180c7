package foyer.allocation;

import foyer.people.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One person's part in the runs of all events. */
@Repository
class DraftPlaceStore {
    /** @param wishes and seats: how many */
    record Place(int number, boolean published, int wishes, int seats) {}

    private final JdbcClient jdbc;

    DraftPlaceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Place> of(PersonId person) {
        return jdbc.sql("""
                select d.number, exists (select from allocation.run as r where r.draft_id = d.id) as published,
                    coalesce(cardinality(string_to_array(nullif(p.wishes, ''), ' ')), 0) as wishes,
                    coalesce(cardinality(string_to_array(nullif(p.seats, ''), ' ')), 0) as seats
                from allocation.draft_participant as p
                    join allocation.draft as d on d.id = p.draft_id
                    join registration.v_registration as v on v.id = p.registration_id
                where v.person_id = :person order by d.started_at, d.number
                """)
                .param("person", person.value())
                .query((row, _) -> new Place(
                        row.getInt("number"), row.getBoolean("published"), row.getInt("wishes"), row.getInt("seats")))
                .list();
    }

    int delete(Collection<PersonId> persons) {
        return jdbc.sql("""
                delete from allocation.draft_participant where registration_id in
                    (select id from registration.v_registration where person_id = any(:persons))
                """)
                .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }
}
