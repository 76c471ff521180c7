package foyer.registration;

import foyer.people.ErasePersons;
import foyer.programme.Event;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the promise of the form: so many days after the event, everything about its participants is deleted. */
@Service
public class Retention {
    private final RegistrantStore persons;
    private final ErasePersons erasePersons;
    private final Clock clock;

    Retention(RegistrantStore persons, ErasePersons erasePersons, Clock clock) {
        this.persons = persons;
        this.erasePersons = erasePersons;
        this.clock = clock;
    }

    /** The moment from which on nothing about participants is kept. */
    public static Instant ends(Event event) {
        return event.date()
                .plusDays(1)
                .atStartOfDay(event.zone())
                .toInstant()
                .plus(event.registration().retention());
    }

    /** @return how many registrations were deleted; 0 when the time has not come, or all are gone already */
    @Transactional
    public int endFor(Event event) {
        if (clock.instant().isBefore(ends(event))) {
            return 0;
        }
        var all = persons.registeredFor(event.id());
        erasePersons.asDue(all);
        return all.size();
    }
}
