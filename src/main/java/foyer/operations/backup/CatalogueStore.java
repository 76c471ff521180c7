package foyer.operations.backup;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What the database says of Foyer's tables. A table that a later version adds is found here without being named anywhere. */
final class CatalogueStore {
    private final JdbcClient jdbc;
    private final Set<String> schemas;

    /** @param schemas Foyer's own; whatever else lies in the database is not touched */
    CatalogueStore(JdbcClient jdbc, Set<String> schemas) {
        this.jdbc = jdbc;
        this.schemas = Set.copyOf(schemas);
    }

    static CatalogueStore over(Connection connection, Set<String> schemas) {
        return new CatalogueStore(JdbcClient.create(new SingleConnectionDataSource(connection, true)), schemas);
    }

    private record Column(String tableName, String columnName) {}

    private record Reference(String fromTable, String toTable) {}

    /** Each after those it refers to at once, so that rows may be written in this order. Unlogged tables hold nothing worth keeping. */
    List<Table> tables() {
        Map<String, List<String>> columns = new HashMap<>();
        for (Column column : jdbc.sql("""
                        select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as table_name,
                               quote_ident(a.attname) as column_name
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                        where n.nspname in (:schemas) and c.relkind = 'r' and c.relpersistence = 'p' and a.attgenerated = ''
                        order by table_name, a.attnum
                        """)
                .param("schemas", schemas)
                .query((row, _) -> new Column(row.getString(1), row.getString(2)))
                .list()) {
            columns.computeIfAbsent(column.tableName(), _ -> new ArrayList<>()).add(column.columnName());
        }
        return inOrder(columns.keySet()).stream()
                .map(name -> new Table(name, columns.getOrDefault(name, List.of())))
                .toList();
    }

    private List<String> inOrder(Set<String> tables) {
        Map<String, Set<String>> needs = new HashMap<>();
        tables.forEach(table -> needs.put(table, new HashSet<>()));
        references().stream()
                .filter(r -> !r.fromTable().equals(r.toTable()) && tables.contains(r.toTable()))
                .forEach(r -> needs.getOrDefault(r.fromTable(), new HashSet<>()).add(r.toTable()));
        Set<String> ordered = new LinkedHashSet<>();
        while (ordered.size() < tables.size()) {
            List<String> next = tables.stream()
                    .filter(table ->
                            !ordered.contains(table) && ordered.containsAll(needs.getOrDefault(table, Set.of())))
                    .sorted()
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException(
                        "tables refer to each other in a circle; make one of the foreign keys deferrable");
            }
            ordered.addAll(next);
        }
        return List.copyOf(ordered);
    }

    private List<Reference> references() {
        return jdbc.sql("""
                        select quote_ident(fn.nspname) || '.' || quote_ident(f.relname) as from_table,
                               quote_ident(tn.nspname) || '.' || quote_ident(t.relname) as to_table
                        from pg_constraint k
                        join pg_class f on f.oid = k.conrelid join pg_namespace fn on fn.oid = f.relnamespace
                        join pg_class t on t.oid = k.confrelid join pg_namespace tn on tn.oid = t.relnamespace
                        where k.contype = 'f' and not k.condeferrable and fn.nspname in (:schemas)
                        """)
                .param("schemas", schemas)
                .query((row, _) -> new Reference(row.getString(1), row.getString(2)))
                .list();
    }

    List<Manifest.Sequence> sequences() {
        return jdbc.sql("""
                        select quote_ident(schemaname) || '.' || quote_ident(sequencename) as name, last_value as value
                        from pg_sequences where schemaname in (:schemas) and last_value is not null
                        order by name
                        """)
                .param("schemas", schemas)
                .query((row, _) -> new Manifest.Sequence(row.getString(1), row.getLong(2)))
                .list();
    }

    void set(Manifest.Sequence sequence) {
        jdbc.sql("select setval(cast(:name as regclass), :value)")
                .param("name", sequence.name())
                .param("value", sequence.value())
                .query(Long.class)
                .single();
    }

    /** The version of the newest migration that was applied. */
    String schemaVersion() {
        return jdbc.sql("""
                        select version from flyway_schema_history
                        where success and version is not null
                        order by string_to_array(version, '.')::int[] desc limit 1
                        """).query(String.class).single();
    }

    String postgresVersion() {
        return jdbc.sql("select current_setting('server_version')")
                .query(String.class)
                .single();
    }

    boolean isEmpty(Table table) {
        return !jdbc.sql("select exists (select from " + table.name() + ")")
                .query(Boolean.class)
                .single();
    }

    /** How many connections named like Foyer's there are to this database, over all its nodes. */
    long connections() {
        return jdbc.sql("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and application_name = 'foyer'
                        """).query(Long.class).single();
    }

    /** With everything in them, and the history of what was applied. */
    void dropAll() {
        schemas.stream()
                .sorted()
                .forEach(schema ->
                        jdbc.sql("drop schema if exists " + schema + " cascade").update());
        jdbc.sql("drop table if exists flyway_schema_history").update();
    }

    /** For this transaction only: a copy takes as long as it takes. */
    void waitAsLongAsItTakes() {
        for (String limit : Arrays.asList("statement_timeout", "idle_in_transaction_session_timeout", "lock_timeout")) {
            jdbc.sql("set local " + limit + " = 0").update();
        }
    }

    /** For this transaction only: what may be checked at the end is. */
    void checkAtTheEnd() {
        jdbc.sql("set constraints all deferred").update();
    }
}
