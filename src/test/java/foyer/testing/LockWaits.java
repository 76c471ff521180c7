package foyer.testing;

import java.util.concurrent.Future;
import org.springframework.jdbc.core.simple.JdbcClient;

/** For tests that hold a lock on purpose: goes on once another thread stands at it. */
public final class LockWaits {
    private LockWaits() {}

    public static void untilDoneOrBlocked(Future<?> other, JdbcClient jdbc) {
        while (!other.isDone() && !somebodyWaits(jdbc)) {
            Thread.onSpinWait();
        }
    }

    /** Within one transaction PostgreSQL shows what goes on as it was when it was first asked, hence the clearing. */
    public static boolean somebodyWaits(JdbcClient jdbc) {
        jdbc.sql("select pg_stat_clear_snapshot()").query((row, _) -> "").single();
        return jdbc.sql("""
                select exists (
                    select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock')
                """).query(Boolean.class).single();
    }
}
