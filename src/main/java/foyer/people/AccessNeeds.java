package foyer.people;

import foyer.platform.security.Actor;
import foyer.platform.security.Audit;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people need on the spot, and what they eat. It is kept only under a consent of its own, and is read only by a
 * {@link Reader} who says who they are: whose needs somebody of the team has read is in the audit trail.
 */
@Service
public class AccessNeeds {
    private final AccessNeedStore store;
    private final FoodStore food;
    private final Audit audit;
    private final Clock clock;

    AccessNeeds(AccessNeedStore store, FoodStore food, Audit audit, Clock clock) {
        this.store = store;
        this.food = food;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What these people need; who said nothing is missing. The entries of the audit trail are written in the same
     * transaction: what cannot be logged cannot be read.
     */
    @Transactional
    public Map<PersonId, Needs> of(Collection<PersonId> persons, Reader reader) {
        return switch (reader) {
            case Reader.Self(var self) -> ofSelf(persons, self);
            case Reader.Seating() -> read(persons);
            case Reader.OfTeam(var actor, var why) -> logged(read(persons), actor, why);
        };
    }

    private Map<PersonId, Needs> ofSelf(Collection<PersonId> persons, PersonId self) {
        if (persons.stream().anyMatch(person -> !person.equals(self))) {
            throw new IllegalArgumentException("somebody reads as themselves what is another’s");
        }
        return read(persons);
    }

    private Map<PersonId, Needs> logged(Map<PersonId, Needs> found, Actor actor, Reader.Purpose why) {
        found.forEach((person, needs) -> {
            if (needs.restOnConsent()) {
                audit.record(actor, why.action(), person.value());
            }
        });
        return found;
    }

    private Map<PersonId, Needs> read(Collection<PersonId> persons) {
        var needs = store.of(persons);
        var foods = food.of(persons);
        var found = new HashMap<PersonId, Needs>();
        Stream.concat(needs.keySet().stream(), foods.keySet().stream())
                .distinct()
                .forEach(person -> {
                    var eats = foods.getOrDefault(person, FoodStore.Food.UNSAID);
                    found.put(
                            person,
                            new Needs(sorted(needs.getOrDefault(person, List.of())), eats.diet(), eats.allergies()));
                });
        return found;
    }

    private static List<Need> sorted(List<Need> needs) {
        return needs.stream().sorted(Comparator.comparing(Need::kind)).toList();
    }

    /** How many of these people eat what: numbers only, nobody is named. */
    @Transactional(readOnly = true)
    public Map<Diet, Integer> diets(Collection<PersonId> persons) {
        return food.count(persons);
    }

    /** How many needs of these people are open; a number only. */
    @Transactional(readOnly = true)
    public int unanswered(Collection<PersonId> persons) {
        return store.open(persons);
    }

    /**
     * Keeps this and nothing else, in the caller's transaction. What was answered stays answered, unless the person words it
     * otherwise.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(PersonId person, GivenNeeds given) {
        if (given.restOnConsent()) {
            store.consent(person, clock.instant());
        } else {
            store.withdraw(Set.of(person));
        }
        store.keep(person, given);
        food.keep(person, given.diet(), given.allergies());
    }

    /** As {@link #keep}, and remembers what came with the registration, so that one sent twice is known. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepFirst(PersonId person, GivenNeeds given) {
        keep(person, given);
        store.keepFingerprint(person, GivenFingerprint.of(given));
    }

    /** Whether this came with the registration; yes as well once that is forgotten. */
    @Transactional(readOnly = true)
    public boolean cameWith(PersonId person, GivenNeeds given) {
        return store.fingerprint(person).map(GivenFingerprint.of(given)::equals).orElse(true);
    }

    /** The consent is taken back: needs and allergies are gone at once. The plain choice of food stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(PersonId person) {
        store.withdraw(Set.of(person));
    }

    /**
     * The team answers, in the caller's transaction; that is logged too.
     *
     * @param passedOn what the hosts may read about it, in the team's words; null for nothing
     * @return false when the person has no such need any more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean answer(PersonId person, NeedKind kind, NeedAnswer answer, @Nullable String passedOn, Actor actor) {
        audit.record(actor, "needs-answered", person.value());
        return store.answer(person, kind, answer, passedOn, clock.instant());
    }
}
