package foyer.people;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people eat, and what they must not. */
@Repository
class FoodStore {
    private final JdbcClient jdbc;

    FoodStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Food(@Nullable Diet diet, @Nullable String allergies) {
        static final Food UNSAID = new Food(null, null);

        @Override
        public String toString() {
            return "Food[…]";
        }
    }

    Map<PersonId, Food> of(Collection<PersonId> persons) {
        var found = new HashMap<PersonId, Food>();
        jdbc.sql("""
                select p.id, d.choice, a.words from people.person as p
                left join people.diet as d on d.person_id = p.id
                left join people.allergy as a on a.person_id = p.id
                where p.id = any(:persons) and (d.choice is not null or a.words is not null)
                """).param("persons", AccessNeedStore.values(persons)).query(rs -> {
            found.put(
                    new PersonId(rs.getObject("id", UUID.class)),
                    new Food(diet(rs.getString("choice")), rs.getString("words")));
        });
        return found;
    }

    Map<Diet, Integer> count(Collection<PersonId> persons) {
        var counts = new EnumMap<Diet, Integer>(Diet.class);
        jdbc.sql("select choice, count(*) as people from people.diet where person_id = any(:persons) group by choice")
                .param("persons", AccessNeedStore.values(persons))
                .query(rs -> {
                    counts.put(Diet.ofCode(rs.getString("choice")).orElseThrow(), rs.getInt("people"));
                });
        return counts;
    }

    void keep(PersonId person, @Nullable Diet diet, @Nullable String allergies) {
        jdbc.sql("delete from people.diet where person_id = :person")
                .param("person", person.value())
                .update();
        jdbc.sql("delete from people.allergy where person_id = :person")
                .param("person", person.value())
                .update();
        if (diet != null) {
            jdbc.sql("insert into people.diet (person_id, choice) values (:person, :choice)")
                    .param("person", person.value())
                    .param("choice", diet.code())
                    .update();
        }
        if (allergies != null) {
            jdbc.sql("insert into people.allergy (person_id, words) values (:person, :words)")
                    .param("person", person.value())
                    .param("words", allergies)
                    .update();
        }
    }

    /** @return how many persons had said */
    int eraseDiets(Collection<PersonId> persons) {
        return jdbc.sql("delete from people.diet where person_id = any(:persons)")
                .param("persons", AccessNeedStore.values(persons))
                .update();
    }

    private static @Nullable Diet diet(@Nullable String choice) {
        return choice == null ? null : Diet.ofCode(choice).orElseThrow();
    }
}
