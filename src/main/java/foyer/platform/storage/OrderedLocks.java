package foyer.platform.storage;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Advisory locks of the transaction at hand. They are waited for in the order of their keys only; whoever comes to need an
 * earlier one takes it if it is free, and else begins anew ({@link BeginAnew}) and waits for it first. So nobody waits in a
 * circle. A lock taken within a savepoint that is rolled back is lost and must not be counted on: take locks outside.
 */
@Component
public class OrderedLocks {
    private final LockStore store;

    OrderedLocks(LockStore store) {
        this.store = store;
    }

    /** True when this transaction has no lock yet: then it may wait for any. */
    public boolean holdsNothing() {
        return held().isEmpty();
    }

    public boolean holds(LockKey key, boolean alone) {
        var mode = held().get(key);
        return mode != null && (mode || !alone);
    }

    /**
     * Holds the locks until the transaction ends.
     *
     * @param wanted true for what is wanted alone, false for what is shared
     * @param mayWait true while the transaction has touched no row that others wait for
     */
    public void hold(Map<LockKey, Boolean> wanted, boolean mayWait) {
        var held = held();
        var missing = new TreeMap<LockKey, Boolean>();
        if (held.isEmpty()) {
            missing.putAll(BeginAnew.now().needed());
        }
        wanted.forEach((key, alone) -> {
            if (!holds(key, alone)) {
                missing.merge(key, alone, Boolean::logicalOr);
            }
        });
        if (missing.isEmpty()) {
            return;
        }
        if (held.isEmpty() || (mayWait && missing.firstKey().compareTo(held.lastKey()) > 0)) {
            store.waitFor(held.isEmpty() ? insisted(missing) : missing);
        } else if (!store.tryFor(missing)) {
            var needed = new TreeMap<>(held);
            missing.forEach((key, alone) -> needed.merge(key, alone, Boolean::logicalOr));
            throw new Crossed(needed);
        }
        missing.forEach((key, alone) -> held.merge(key, alone, Boolean::logicalOr));
    }

    private static TreeMap<LockKey, Boolean> insisted(TreeMap<LockKey, Boolean> missing) {
        if (BeginAnew.now().insists()) {
            missing.put(missing.firstKey(), true);
        }
        return missing;
    }

    @SuppressWarnings("unchecked")
    private TreeMap<LockKey, Boolean> held() {
        var bound = TransactionSynchronizationManager.getResource(this);
        if (bound != null) {
            return (TreeMap<LockKey, Boolean>) bound;
        }
        var fresh = new TreeMap<LockKey, Boolean>();
        TransactionSynchronizationManager.bindResource(this, fresh);
        TransactionSynchronizationManager.registerSynchronization(new Binding(this, fresh));
        return fresh;
    }

    /** Another transaction of the same thread, begun in between, has locks of its own. */
    private record Binding(OrderedLocks locks, TreeMap<LockKey, Boolean> held) implements TransactionSynchronization {
        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(locks);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(locks, held);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(locks);
        }
    }
}
