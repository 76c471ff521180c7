package foyer.people;

import foyer.people.ErasureFile.Erased;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Which persons were erased, by their opaque ids: in a table, and in a file that no backup holds and no restore replaces,
 * so that a restored backup does not bring anybody back. See {@link ErasePersons#again}.
 */
@Service
public class ErasureLedger {
    private final ErasedStore store;
    private final ErasureFile file;
    private final Clock clock;

    ErasureLedger(ErasedStore store, ErasureFile file, Clock clock) {
        this.store = store;
        this.file = file;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void note(Collection<PersonId> persons) {
        var erased = persons.stream()
                .map(person -> new Erased(person, clock.instant()))
                .toList();
        store.add(erased);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                file.append(erased);
            }
        });
    }

    /** Writes into the file what only the table knows: erased by another node, or just before a crash. */
    @Transactional(readOnly = true)
    public void copyToFile() {
        var known = file.read().stream().map(Erased::person).toList();
        var missing = store.all().stream()
                .filter(erased -> !known.contains(erased.person()))
                .toList();
        file.append(missing);
    }

    /** Persons who were erased and are there all the same. Notes in the table what only the file knows. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<PersonId> stillThere() {
        var all = Stream.concat(file.read().stream(), store.all().stream()).toList();
        store.add(all);
        return store.stillThere();
    }
}
