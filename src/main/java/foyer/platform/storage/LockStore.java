package foyer.platform.storage;

import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Advisory locks, each until the transaction ends; true for one that is wanted alone. */
@Repository
class LockStore {
    private final JdbcClient jdbc;

    LockStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the keys. */
    void waitFor(TreeMap<LockKey, Boolean> locks) {
        ask("""
                select count(case when alone then cast(pg_advisory_xact_lock(key) as text)
                                  else cast(pg_advisory_xact_lock_shared(key) as text) end) > 0
                from unnest(:keys, :alone) as wanted (key, alone)
                """, locks);
    }

    /** @return false when another transaction has one of them; what was got stays */
    boolean tryFor(TreeMap<LockKey, Boolean> locks) {
        return ask("""
                select bool_and(case when alone then pg_try_advisory_xact_lock(key)
                                     else pg_try_advisory_xact_lock_shared(key) end)
                from unnest(:keys, :alone) as wanted (key, alone)
                """, locks);
    }

    private boolean ask(String sql, TreeMap<LockKey, Boolean> locks) {
        return jdbc.sql(sql)
                .param("keys", locks.keySet().stream().map(LockKey::key).toArray(Long[]::new))
                .param("alone", locks.values().toArray(Boolean[]::new))
                .query(Boolean.class)
                .single();
    }
}
