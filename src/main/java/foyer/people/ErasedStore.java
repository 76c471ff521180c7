package foyer.people;

import foyer.people.ErasureFile.Erased;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ErasedStore {
    private final JdbcClient jdbc;

    ErasedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Collection<Erased> erased) {
        jdbc.sql("""
                insert into people.erased (person_id, erased_at)
                select * from unnest(cast(:ids as uuid[]), cast(cast(:times as text[]) as timestamptz[]))
                on conflict (person_id) do nothing
                """)
                .param("ids", erased.stream().map(e -> e.person().value()).toArray(UUID[]::new))
                .param("times", erased.stream().map(e -> e.at().toString()).toArray(String[]::new))
                .update();
    }

    List<Erased> all() {
        return jdbc.sql("select person_id, erased_at from people.erased order by erased_at, person_id")
                .query((rs, i) -> new Erased(
                        new PersonId(rs.getObject("person_id", UUID.class)),
                        rs.getObject("erased_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    List<PersonId> stillThere() {
        return jdbc.sql("select id from people.person join people.erased on person_id = id order by id")
                .query((rs, i) -> new PersonId(rs.getObject("id", UUID.class)))
                .list();
    }
}
