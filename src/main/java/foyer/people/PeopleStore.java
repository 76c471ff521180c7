package foyer.people;

import foyer.platform.i18n.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PeopleStore {
    private final JdbcClient jdbc;

    PeopleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Person person, Instant at) {
        jdbc.sql("""
                insert into people.person (id, name, email, email_key, organisation, language, created_at)
                values (:id, :name, :email, :emailKey, :organisation, :language, :at)
                """)
                .param("id", person.id().value())
                .param("name", person.name())
                .param("email", person.email())
                .param("emailKey", person.emailKey())
                .param("organisation", person.organisation())
                .param("language", person.language().code())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void insertConsent(PersonId person, Consent consent, Instant at) {
        jdbc.sql("insert into people.consent (person_id, kind, given_at) values (:person, :kind, :at)")
                .param("person", person.value())
                .param("kind", consent.code())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void setLanguage(PersonId id, Language language) {
        jdbc.sql("update people.person set language = :language where id = :id")
                .param("language", language.code())
                .param("id", id.value())
                .update();
    }

    int delete(Collection<PersonId> ids) {
        return jdbc.sql("delete from people.person where id = any(:ids)")
                .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }

    Map<PersonId, Person> byIds(Collection<PersonId> ids) {
        return jdbc
                .sql("select id, name, email, organisation, language from people.person where id = any(:ids)")
                .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((rs, i) -> person(rs))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Person::id, Function.identity()));
    }

    List<Person> byEmailKey(String emailKey) {
        return jdbc.sql("""
                select id, name, email, organisation, language from people.person
                where email_key = :key order by created_at, id
                """).param("key", emailKey).query((rs, i) -> person(rs)).list();
    }

    Set<Consent> consentsOf(PersonId person) {
        return jdbc
                .sql("select kind from people.consent where person_id = :person")
                .param("person", person.value())
                .query((rs, i) -> rs.getString("kind"))
                .list()
                .stream()
                .flatMap(code ->
                        Arrays.stream(Consent.values()).filter(c -> c.code().equals(code)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Person person(ResultSet rs) throws SQLException {
        return new Person(
                new PersonId(rs.getObject("id", UUID.class)),
                rs.getString("name"),
                rs.getString("email"),
                rs.getString("organisation"),
                Language.ofCode(rs.getString("language")).orElse(Language.DE));
    }
}
