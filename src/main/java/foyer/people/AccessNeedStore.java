package foyer.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccessNeedStore {
    private final JdbcClient jdbc;

    AccessNeedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<PersonId, List<Need>> of(Collection<PersonId> persons) {
        var found = new LinkedHashMap<PersonId, List<Need>>();
        jdbc.sql("""
                select person_id, kind, words, state, answer, rooms, passed_on from people.access_need
                where person_id = any(:persons)
                """).param("persons", values(persons)).query(rs -> {
            var person = new PersonId(rs.getObject("person_id", UUID.class));
            found.computeIfAbsent(person, p -> new ArrayList<>()).add(need(rs));
        });
        return found;
    }

    int open(Collection<PersonId> persons) {
        return jdbc.sql("select count(*) from people.access_need where person_id = any(:persons) and state = 'open'")
                .param("persons", values(persons))
                .query(Integer.class)
                .single();
    }

    void consent(PersonId person, Instant at) {
        jdbc.sql("""
                insert into people.consent (person_id, kind, given_at) values (:person, :kind, :at)
                on conflict do nothing
                """)
                .param("person", person.value())
                .param("kind", Consent.ACCESS_NEEDS.code())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * The needs and allergies under the consent go with it.
     *
     * @return how many persons had given it
     */
    int withdraw(Collection<PersonId> persons) {
        jdbc.sql("delete from people.needs_given where person_id = any(:persons)")
                .param("persons", values(persons))
                .update();
        return jdbc.sql("delete from people.consent where person_id = any(:persons) and kind = :kind")
                .param("persons", values(persons))
                .param("kind", Consent.ACCESS_NEEDS.code())
                .update();
    }

    void keep(PersonId person, GivenNeeds given) {
        jdbc.sql("delete from people.access_need where person_id = :person and kind <> all(:kinds)")
                .param("person", person.value())
                .param("kinds", given.kinds().stream().map(NeedKind::code).toArray(String[]::new), Types.ARRAY)
                .update();
        given.kinds().forEach(kind -> keep(person, kind, kind == NeedKind.OTHER ? given.words() : null));
    }

    private void keep(PersonId person, NeedKind kind, @Nullable String words) {
        jdbc.sql("""
                insert into people.access_need as n (person_id, kind, words) values (:person, :kind, :words)
                on conflict (person_id, kind) do update
                    set words = excluded.words, state = 'open', answer = null, rooms = '{}', passed_on = null,
                        answered_at = null
                    where n.words is distinct from excluded.words
                """)
                .param("person", person.value())
                .param("kind", kind.code())
                .param("words", words, Types.VARCHAR)
                .update();
    }

    void keepFingerprint(PersonId person, String fingerprint) {
        jdbc.sql("""
                insert into people.needs_given (person_id, fingerprint) values (:person, :fingerprint)
                on conflict do nothing
                """)
                .param("person", person.value())
                .param("fingerprint", fingerprint)
                .update();
    }

    Optional<String> fingerprint(PersonId person) {
        return jdbc.sql("select fingerprint from people.needs_given where person_id = :person")
                .param("person", person.value())
                .query((rs, i) -> rs.getString("fingerprint"))
                .optional();
    }

    boolean answer(PersonId person, NeedKind kind, NeedAnswer answer, @Nullable String passedOn, Instant at) {
        return jdbc.sql("""
                update people.access_need
                set state = :state, answer = :answer, rooms = :rooms, passed_on = :passedOn, answered_at = :at
                where person_id = :person and kind = :kind
                """)
                        .param("state", state(answer))
                        .param("answer", words(answer), Types.VARCHAR)
                        .param("rooms", rooms(answer), Types.ARRAY)
                        .param("passedOn", passedOn, Types.VARCHAR)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("person", person.value())
                        .param("kind", kind.code())
                        .update()
                > 0;
    }

    private static Need need(ResultSet rs) throws SQLException {
        return new Need(
                NeedKind.ofCode(rs.getString("kind")).orElseThrow(),
                rs.getString("words"),
                answer(rs),
                rs.getString("passed_on"));
    }

    private static NeedAnswer answer(ResultSet rs) throws SQLException {
        var words = Objects.requireNonNullElse(rs.getString("answer"), "");
        return switch (rs.getString("state")) {
            case "promised" ->
                new NeedAnswer.Promised(
                        words, Set.of((UUID[]) rs.getArray("rooms").getArray()));
            case "not-possible" -> new NeedAnswer.NotPossible(words);
            default -> NeedAnswer.OPEN;
        };
    }

    private static String state(NeedAnswer answer) {
        return switch (answer) {
            case NeedAnswer.Open _ -> "open";
            case NeedAnswer.Promised _ -> "promised";
            case NeedAnswer.NotPossible _ -> "not-possible";
        };
    }

    private static @Nullable String words(NeedAnswer answer) {
        return switch (answer) {
            case NeedAnswer.Open _ -> null;
            case NeedAnswer.Promised(var where, var _) -> where.isEmpty() ? null : where;
            case NeedAnswer.NotPossible(var call) -> call.isEmpty() ? null : call;
        };
    }

    private static UUID[] rooms(NeedAnswer answer) {
        return answer instanceof NeedAnswer.Promised(var _, var rooms) ? rooms.toArray(UUID[]::new) : new UUID[0];
    }

    static UUID[] values(Collection<PersonId> persons) {
        return persons.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
