package foyer.testing;

import com.zaxxer.hikari.HikariDataSource;
import foyer.platform.storage.ConnectionPool;
import foyer.platform.storage.DatabaseAccess;
import java.util.ArrayDeque;
import java.util.Deque;
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
    /** A server takes about a hundred connections, from all tests and their applications together. */
    private static final int MOST_POOLS = 30;

    private static final Deque<HikariDataSource> POOLS = new ArrayDeque<>();

    private final DatabaseAccess access;
    private final DataSource dataSource;

    private TestDatabase(DatabaseAccess access) {
        this.access = access;
        this.dataSource = pool(access);
    }

    /** Those of tests that are long over are closed. */
    private static synchronized HikariDataSource pool(DatabaseAccess access) {
        var pool = ConnectionPool.open(access);
        pool.setMinimumIdle(0);
        POOLS.add(pool);
        if (POOLS.size() > MOST_POOLS) {
            POOLS.remove().close();
        }
        return pool;
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

    /** The pool the application has: at most 20 connections, short time-outs. */
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
}
