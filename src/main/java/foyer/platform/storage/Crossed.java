package foyer.platform.storage;

import java.util.Map;
import org.springframework.dao.PessimisticLockingFailureException;

/** Going on would mean to wait for a lock out of order. Nothing is kept of the transaction; {@link BeginAnew} begins it again. */
public final class Crossed extends PessimisticLockingFailureException {
    private static final long serialVersionUID = 1;

    private final transient Map<LockKey, Boolean> needed;

    Crossed(Map<LockKey, Boolean> needed) {
        super("another transaction has a lock that this one came to late; it begins anew");
        this.needed = Map.copyOf(needed);
    }

    /** All that the transaction had and wanted; true for what it wants alone. */
    Map<LockKey, Boolean> needed() {
        return needed;
    }
}
