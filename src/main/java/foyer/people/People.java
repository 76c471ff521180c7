package foyer.people;

import foyer.platform.i18n.Language;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The persons this installation knows, each from one registration; nobody is merged by a guess. */
@Service
public class People {
    private final PeopleStore store;
    private final AccessNeeds accessNeeds;

    People(PeopleStore store, AccessNeeds accessNeeds) {
        this.store = store;
        this.accessNeeds = accessNeeds;
    }

    /** Writes in the caller's transaction: a person without a registration never stays behind. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Person person, Set<Consent> consents, GivenNeeds needs, Instant at) {
        store.insert(person, at);
        consents.forEach(consent -> store.insertConsent(person.id(), consent, at));
        accessNeeds.keepFirst(person.id(), needs);
    }

    /** Whether these needs came with the person. */
    public boolean cameWith(PersonId id, GivenNeeds needs) {
        return accessNeeds.cameWith(id, needs);
    }

    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(findAll(Set.of(id)).get(id));
    }

    /** All who registered with this address, however it is written, oldest first. */
    public List<Person> withAddress(String email) {
        return store.byEmailKey(Person.emailKey(email));
    }

    public Map<PersonId, Person> findAll(Collection<PersonId> ids) {
        return store.byIds(ids);
    }

    /** What the person agreed to. */
    public Set<Consent> consentsOf(PersonId id) {
        return store.consentsOf(id);
    }

    /** From now on they are written to in this language form. */
    @Transactional
    public void writeIn(PersonId id, Language language) {
        store.setLanguage(id, language);
    }
}
