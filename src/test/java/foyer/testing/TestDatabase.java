package foyer.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import foyer.platform.storage.DatabaseAccess;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A database of a test's own on the test JVM's one real PostgreSQL server, with all migrations applied. Takes about a
 * tenth of a second. For a store or a use case without Spring:
 *
 * <pre>{@code
 * class SeatStoreTest {
 *   static final TestDatabase database = TestDatabase.fresh();   // one for the class; or in @BeforeEach, one a test
 *   SeatStore store = new SeatStore(database.jdbc());
 * }
 * }</pre>
 *
 * For the whole application see {@link FreshDatabase}.
 */
public final class TestDatabase {
    private final DatabaseAccess access;
    private final DataSource dataSource;

    private TestDatabase(DatabaseAccess access) {
        this.access = access;
        this.dataSource = pool(access);
    }

    /** With all migrations applied and no rows. */
    public static TestDatabase fresh() {
        return new TestDatabase(TestServer.newDatabase());
    }

    /** With nothing applied: for tests of the migrations themselves. */
    public static TestDatabase empty() {
        return new TestDatabase(TestServer.newEmptyDatabase());
    }

    public String jdbcUrl() {
        return access.jdbcUrl();
    }

    public String user() {
        return access.user();
    }

    public String password() {
        return access.password();
    }

    /** A pool of at most 20 connections that opens them when asked, so an unused database holds none. */
    public DataSource dataSource() {
        return dataSource;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(dataSource);
    }

    /** For code that must run in one transaction with what {@link #jdbc()} does. */
    public TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    private static DataSource pool(DatabaseAccess access) {
        var config = new HikariConfig();
        config.setJdbcUrl(access.jdbcUrl());
        config.setUsername(access.user());
        config.setPassword(access.password());
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(0);
        config.setIdleTimeout(10_000);
        config.setInitializationFailTimeout(-1);
        config.setConnectionInitSql("set time zone 'UTC'");
        return new HikariDataSource(config);
    }
}
