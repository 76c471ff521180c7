package foyer.console.imports;

import foyer.platform.security.Actor;
import foyer.platform.security.Audit;
import foyer.programme.Import;
import foyer.programme.ImportEvent;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Releases exactly the file that was looked through, if the programme is still the one it was compared with. */
@Component
class ReleaseSeenFile {
    sealed interface Release {
        record Ended(Import how) implements Release {}

        /** Another release came in between: nothing was written, and the difference is another one now. */
        record ChangedMeanwhile() implements Release {}

        /** Pressed twice, or forgotten. */
        record Gone() implements Release {}
    }

    private final EventFileStore files;
    private final ImportEvent importEvent;
    private final Audit audit;
    private final TransactionTemplate transaction;

    ReleaseSeenFile(
            EventFileStore files, ImportEvent importEvent, Audit audit, PlatformTransactionManager transactions) {
        this.files = files;
        this.importEvent = importEvent;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    Release of(Actor actor, SeenFile file) {
        return Objects.requireNonNull(transaction.execute(status -> release(actor, file, status)));
    }

    /** The import holds back every other one until this transaction ends, so the release it made shows what was before. */
    private Release release(Actor actor, SeenFile file, TransactionStatus status) {
        if (!files.take(file.id())) {
            return new Release.Gone();
        }
        var ended = importEvent.from(file.name(), file.content());
        if (!(ended instanceof Import.Imported imported)) {
            return new Release.Ended(ended);
        }
        int before = imported.changes().isEmpty() ? imported.release() : imported.release() - 1;
        if (before != file.release()) {
            status.setRollbackOnly();
            return new Release.ChangedMeanwhile();
        }
        audit.record(actor, "programme.released", file.id(), file.event().value());
        return new Release.Ended(imported);
    }
}
