package foyer.seats;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Whom the transaction that is going on has moved up: whoever caused it may know how many they are, and not more. */
@Component
class MovesMade {
    void count(HolderId holder) {
        people().add(holder);
    }

    /** Everybody once, however many seats changed for them. */
    int inThisTransaction() {
        return TransactionSynchronizationManager.getResource(this) == null ? 0 : people().size();
    }

    private Set<HolderId> people() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Counted counted) {
            return counted.people;
        }
        var counted = new Counted(this);
        counted.resume();
        TransactionSynchronizationManager.registerSynchronization(counted);
        return counted.people;
    }

    private static final class Counted implements TransactionSynchronization {
        private final Set<HolderId> people = new HashSet<>();
        private final MovesMade of;

        Counted(MovesMade of) {
            this.of = of;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(of);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(of, this);
        }

        @Override
        public void afterCompletion(int status) {
            suspend();
        }
    }
}
