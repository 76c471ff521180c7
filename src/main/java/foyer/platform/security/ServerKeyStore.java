package foyer.platform.security;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which key this database's links were made with. */
final class ServerKeyStore {
    private final JdbcClient jdbc;

    ServerKeyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> fingerprint() {
        return jdbc.sql("select fingerprint from platform.server_key")
                .query(String.class)
                .optional();
    }

    /** The first key stays; a later one changes nothing. */
    void keepFirst(String fingerprint, Instant at) {
        jdbc.sql("""
                        insert into platform.server_key (fingerprint, first_used_at)
                        values (:fingerprint, :at)
                        on conflict (only_one) do nothing
                        """)
                .param("fingerprint", fingerprint)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
