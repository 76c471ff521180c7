package foyer.operations;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the database says of itself. */
@Repository
class DatabaseStore {
    private final JdbcClient jdbc;

    DatabaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param durable a commit is on disk before it is acknowledged */
    record State(String version, boolean durable) {}

    State state() {
        return jdbc.sql("""
                select current_setting('server_version') as version,
                       current_setting('fsync') = 'on' and current_setting('full_page_writes') = 'on'
                         and current_setting('synchronous_commit') <> 'off' as durable""").query(State.class).single();
    }
}
