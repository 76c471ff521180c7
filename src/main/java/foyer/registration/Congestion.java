package foyer.registration;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.TransactionTimedOutException;

/** Tells failures that only mean that too many came at once, or that the database was away for a moment. The same request works later. */
public final class Congestion {
    /** How long to wait before the same request is sent again. */
    public static final Duration WAIT = Duration.ofSeconds(10);

    /** Connection lost, deadlock, lock not available in time, out of connections or memory, statement time-out or shutdown. */
    private static final List<String> SQL_STATES = List.of("08", "40", "53", "55P03", "57");

    private Congestion() {}

    public static boolean isWhy(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> false;
            case TransactionTimedOutException _, SQLTransientException _, PessimisticLockingFailureException _ -> true;
            case SQLException sql when hasState(sql) -> true;
            default -> isWhy(failure.getCause());
        };
    }

    private static boolean hasState(SQLException failure) {
        var state = failure.getSQLState();
        return state != null && SQL_STATES.stream().anyMatch(state::startsWith);
    }
}
