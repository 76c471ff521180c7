package foyer.registration;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks through every table for what leads to one person. */
record PersonRows(JdbcClient jdbc) {

    /** By a foreign key or by their names; what leads to the programme's speakers is public. The list of the erased must stay. */
    private static final String LEADING_TO_A_PERSON = """
            select distinct n.nspname || '.' || c.relname
            from pg_attribute as a
                join pg_class as c on c.oid = a.attrelid and c.relkind in ('r', 'p')
                join pg_namespace as n on n.oid = c.relnamespace
                left join pg_constraint as f on f.conrelid = c.oid and f.contype = 'f' and a.attnum = any(f.conkey)
            where a.attnum > 0 and not a.attisdropped
              and n.nspname not in ('pg_catalog', 'information_schema', 'programme')
              and (f.confrelid in ('people.person'::regclass, 'registration.registration'::regclass)
                or a.attname ~ '(^|_)(person|registration|holder|seated|subject|participant|attendee|guest)(_id)?$'
                or a.attname ~ '(^|_)(e_?mail|recipient|phone)(_key)?$'
                or c.oid in ('people.person'::regclass, 'registration.registration'::regclass))
              and n.nspname || '.' || c.relname not in ('people.erased', 'console.host', 'console.material') -- hosts take part in nothing
            order by 1
            """;

    private static final String ALL = """
            select schemaname || '.' || tablename from pg_tables
            where schemaname not in ('pg_catalog', 'information_schema') order by 1
            """;

    /** Tables that lead to persons and have no row about this one. */
    List<String> tablesWithout(Registration registration) {
        return tables(LEADING_TO_A_PERSON)
                .filter(table -> ids(registration).noneMatch(id -> holds(table, id)))
                .toList();
    }

    /** Tables of any name that hold this person's ids or one of these texts. */
    List<String> tablesWith(Registration registration, List<String> texts) {
        return tables(ALL)
                .filter(table ->
                        Stream.concat(ids(registration), texts.stream()).anyMatch(text -> holds(table, text)))
                .toList();
    }

    private Stream<String> ids(Registration registration) {
        return Stream.of(
                        registration.id().value(),
                        registration.person().value(),
                        registration.receipt().value())
                .map(Object::toString);
    }

    private boolean holds(String table, String text) {
        return jdbc.sql("select exists (select from " + table + " as t where strpos(t::text, :text) > 0)")
                .param("text", text)
                .query(Boolean.class)
                .single();
    }

    private Stream<String> tables(String query) {
        return jdbc.sql(query).query((rs, i) -> rs.getString(1)).list().stream();
    }
}
