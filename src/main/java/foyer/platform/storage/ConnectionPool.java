package foyer.platform.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/** How Foyer talks to any database. Tests open theirs here too, so that they see the same limits. */
public final class ConnectionPool {
    /** Waits are short everywhere: a person waits behind each, and a lock held for long is a mistake. */
    private static final String SESSION = """
            set time zone 'UTC';
            set lock_timeout = '5s';
            set statement_timeout = '30s';
            set idle_in_transaction_session_timeout = '60s'""";

    private ConnectionPool() {}

    /** The caller closes it. */
    public static HikariDataSource open(DatabaseAccess access) {
        var config = new HikariConfig();
        config.setPoolName("foyer");
        config.setJdbcUrl(access.jdbcUrl());
        config.setUsername(access.user());
        config.setPassword(access.password());
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(1);
        config.setIdleTimeout(Duration.ofSeconds(30).toMillis());
        config.setConnectionTimeout(Duration.ofSeconds(5).toMillis());
        config.setConnectionInitSql(SESSION);
        config.addDataSourceProperty("ApplicationName", "foyer");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        // The server's detail quotes the values of a row, which may be personal data, into exceptions and logs.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        return new HikariDataSource(config);
    }
}
