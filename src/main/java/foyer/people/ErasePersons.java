package foyer.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes what all modules keep about persons, in one transaction; seats that get free go to who waits for them. */
@Service
public class ErasePersons {
    private final List<PersonalData> all;
    private final ErasureLedger ledger;

    ErasePersons(List<PersonalData> all, ErasureLedger ledger) {
        this.all =
                all.stream().sorted(Comparator.comparingInt(PersonalData::turn)).toList();
        this.ledger = ledger;
    }

    /** Because somebody asked for it: it is noted by opaque ids, so that it holds after a backup was restored. */
    @Transactional
    public int forGood(Collection<PersonId> persons) {
        ledger.note(persons);
        return asDue(persons);
    }

    /** Because their time is over. @return how many rows went */
    @Transactional
    public int asDue(Collection<PersonId> persons) {
        return persons.isEmpty()
                ? 0
                : all.stream().mapToInt(data -> data.erase(persons)).sum();
    }

    /** Only what is kept for so long and no longer. @return how many rows went */
    @Transactional
    public int only(DataKind kind, Collection<PersonId> persons) {
        return all.stream()
                .filter(data -> data.kind() == kind && !persons.isEmpty())
                .mapToInt(data -> data.erase(persons))
                .sum();
    }

    /** After a backup was restored: what was erased before is erased again. @return how many persons were found */
    @Transactional
    public int again() {
        var found = ledger.stillThere();
        asDue(found);
        return found.size();
    }
}
