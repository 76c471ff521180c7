package foyer.platform.storage;

import java.sql.SQLException;
import java.util.Map;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Begins a transaction anew that crossed another one, now with all the locks it turned out to need, in their order. Around
 * every transactional method; only the outermost begins anew. Nothing of the attempt before is left.
 */
public final class BeginAnew implements MethodInterceptor {
    private static final int MOST = 8;
    /** From this attempt on, what stands above all else is locked alone: then nobody crosses any more. */
    private static final int INSIST = 4;

    private static final ScopedValue<Attempt> ATTEMPT = ScopedValue.newInstance();

    /** @param needed locks that earlier attempts turned out to need */
    record Attempt(int number, Map<LockKey, Boolean> needed) {
        boolean insists() {
            return number >= INSIST;
        }
    }

    static Attempt now() {
        return ATTEMPT.orElse(new Attempt(1, Map.of()));
    }

    /** For a transaction that no annotation begins. */
    public static <R extends @Nullable Object, X extends Throwable> R whenCrossed(ScopedValue.CallableOp<R, X> work)
            throws X {
        var attempt = new Attempt(1, Map.of());
        while (true) {
            try {
                return ScopedValue.where(ATTEMPT, attempt).call(work);
            } catch (PessimisticLockingFailureException failure) {
                if (attempt.number() == MOST || !isWorthAnother(failure)) {
                    throw failure;
                }
                var needed = failure instanceof Crossed crossed ? crossed.needed() : attempt.needed();
                attempt = new Attempt(attempt.number() + 1, needed);
            }
        }
    }

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? invocation.proceed()
                : whenCrossed(() -> again(invocation).proceed());
    }

    private static MethodInvocation again(MethodInvocation invocation) {
        return ((ProxyMethodInvocation) invocation).invocableClone();
    }

    /** Crossed, or chosen by the database as the one of a deadlock that gives way. Who waited in vain waits no longer. */
    private static boolean isWorthAnother(PessimisticLockingFailureException failure) {
        return failure instanceof Crossed
                || (failure.getRootCause() instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().startsWith("40"));
    }
}
