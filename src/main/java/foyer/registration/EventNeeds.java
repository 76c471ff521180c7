package foyer.registration;

import foyer.people.AccessNeeds;
import foyer.people.Diet;
import foyer.people.Needs;
import foyer.people.People;
import foyer.people.Person;
import foyer.people.PersonId;
import foyer.people.Reader;
import foyer.people.Reader.Purpose;
import foyer.platform.security.Actor;
import foyer.programme.Programme;
import foyer.programme.Room;
import foyer.seats.Seating;
import foyer.seats.SeatsOfHolder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the participants of an event need and eat, for the organising team. Every look is logged. */
@Service
public class EventNeeds {
    private final RegistrationStore registrations;
    private final AccessNeeds accessNeeds;
    private final People people;
    private final SeatsOfHolder seats;

    EventNeeds(RegistrationStore registrations, AccessNeeds accessNeeds, People people, SeatsOfHolder seats) {
        this.registrations = registrations;
        this.accessNeeds = accessNeeds;
        this.people = people;
        this.seats = seats;
    }

    /** @param needs with the answers that hold as things stand; never empty */
    public record PersonNeeds(Registration registration, Person person, Needs needs, Seating seating) {
        /** Where the person sits in the rounds. */
        public List<Room> rooms(Programme programme) {
            return Promises.rooms(programme, seating).toList();
        }
    }

    /**
     * @param unsaid people who said nothing about what they eat
     * @param allergies in people's own words, without their names
     */
    public record Catering(int people, Map<Diet, Integer> diets, int unsaid, List<String> allergies) {
        public Catering {
            diets = Map.copyOf(diets);
            allergies = List.copyOf(allergies);
        }
    }

    /** Everybody who needs something and takes part, or has yet to confirm, in the order they registered. */
    @Transactional
    public List<PersonNeeds> of(Programme programme, Actor actor) {
        return of(programme, participants(programme), actor);
    }

    /** Of one registration; empty when it needs nothing any more, has ended or is of another event. */
    @Transactional
    public Optional<PersonNeeds> ofOne(Programme programme, UUID registration, Actor actor) {
        var one = registrations
                .find(new RegistrationId(registration))
                .filter(r -> r.event().equals(programme.event().id()))
                .filter(r -> r.status() == Status.CONFIRMED || r.status() == Status.AWAITING);
        return of(programme, one.stream().toList(), actor).stream().findFirst();
    }

    /** How many needs nobody has answered; a number, nothing is read of anybody. */
    @Transactional(readOnly = true)
    public int unanswered(Programme programme) {
        return accessNeeds.unanswered(persons(participants(programme)));
    }

    private List<PersonNeeds> of(Programme programme, List<Registration> all, Actor actor) {
        var needs = accessNeeds.of(persons(all), new Reader.OfTeam(actor, Purpose.PLANNING));
        var some = all.stream()
                .filter(r -> !needs.getOrDefault(r.person(), Needs.NONE).all().isEmpty())
                .toList();
        var names = people.findAll(persons(some));
        var seatings = seats.ofAll(some.stream().map(r -> r.id().holder()).toList());
        return some.stream()
                .map(r -> {
                    var seating = seatings.getOrDefault(r.id().holder(), Seating.NONE);
                    return new PersonNeeds(
                            r,
                            Objects.requireNonNull(names.get(r.person())),
                            Promises.inForce(needs.getOrDefault(r.person(), Needs.NONE), programme, seating),
                            seating);
                })
                .toList();
    }

    /** For whoever cooks: numbers, and allergies without names. Only who has confirmed counts. */
    @Transactional
    public Catering catering(Programme programme, Actor actor) {
        var persons = persons(registrations.ofEvent(programme.event().id(), Status.CONFIRMED));
        var diets = accessNeeds.diets(persons);
        var said = diets.values().stream().mapToInt(Integer::intValue).sum();
        return new Catering(
                persons.size(),
                diets,
                persons.size() - said,
                accessNeeds.of(persons, new Reader.OfTeam(actor, Purpose.CATERING)).values().stream()
                        .flatMap(needs -> Stream.ofNullable(needs.allergies()))
                        .sorted()
                        .toList());
    }

    private List<Registration> participants(Programme programme) {
        return Stream.of(Status.CONFIRMED, Status.AWAITING)
                .flatMap(status -> registrations.ofEvent(programme.event().id(), status).stream())
                .toList();
    }

    private static List<PersonId> persons(List<Registration> registrations) {
        return registrations.stream().map(Registration::person).collect(Collectors.toList());
    }
}
