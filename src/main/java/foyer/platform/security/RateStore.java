package foyer.platform.security;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

final class RateStore {
    private final JdbcClient jdbc;

    RateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return how often it happened in this window, this time included */
    int count(String key, Instant start, Instant ends) {
        return jdbc.sql("""
                        insert into platform.rate_limit as seen (key, window_start, window_end, count)
                        values (:key, :start, :ends, 1)
                        on conflict (key) do update set
                          count = case when seen.window_start = excluded.window_start then seen.count + 1 else 1 end,
                          window_start = excluded.window_start,
                          window_end = excluded.window_end
                        returning count
                        """)
                .param("key", key)
                .param("start", utc(start))
                .param("ends", utc(ends))
                .query(Integer.class)
                .single();
    }

    int countSoFar(String key, Instant start) {
        return jdbc.sql("select count from platform.rate_limit where key = :key and window_start = :start")
                .param("key", key)
                .param("start", utc(start))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    int deleteEndedBefore(Instant now) {
        return jdbc.sql("delete from platform.rate_limit where window_end <= :now")
                .param("now", utc(now))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
