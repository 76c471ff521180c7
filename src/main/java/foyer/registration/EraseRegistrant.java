package foyer.registration;

import foyer.people.ErasePersons;
import foyer.people.People;
import foyer.people.PersonId;
import foyer.programme.Programmes;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases a person from an event because they ask for it: every registration of their address, whatever became of it. The
 * seats go to who waits for them in the same transaction; one last mail says that it is done.
 */
@Service
public class EraseRegistrant {
    private final RegistrantStore registrants;
    private final People people;
    private final Programmes programmes;
    private final ErasePersons erasePersons;
    private final Farewell farewell;

    EraseRegistrant(
            RegistrantStore registrants,
            People people,
            Programmes programmes,
            ErasePersons erasePersons,
            Farewell farewell) {
        this.registrants = registrants;
        this.people = people;
        this.programmes = programmes;
        this.erasePersons = erasePersons;
        this.farewell = farewell;
    }

    /** Who is meant: each registration has a person of its own, and one address may have registered several times. */
    @Transactional(readOnly = true)
    public List<PersonId> personsBehind(Registration registration) {
        var email = people.find(registration.person()).orElseThrow().emailKey();
        return email == null ? List.of(registration.person()) : registrants.registeredFor(registration.event(), email);
    }

    /** What a person of this installation is registered for. */
    public List<Registration> registrationsOf(PersonId person) {
        return registrants.registrationsOf(List.of(person));
    }

    /** @return how many registrations went */
    @Transactional
    public int of(Registration registration) {
        var person = people.find(registration.person());
        if (person.isEmpty()) {
            return 0;
        }
        var email = person.get().emailKey();
        if (email != null) {
            registrants.lockAddress(email);
        }
        var persons = personsBehind(registration);
        erasePersons.forGood(persons);
        farewell.to(
                person.get(),
                programmes.byId(registration.event()).orElseThrow().event());
        return persons.size();
    }
}
