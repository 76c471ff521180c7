package foyer.registration;

import foyer.people.Consent;
import foyer.people.GivenNeeds;
import foyer.people.People;
import foyer.people.Person;
import foyer.programme.Programme;
import foyer.programme.RoundId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The rows of somebody who registers at the desk, in the transaction of {@link RegisterAtDesk}. */
@Component
class DeskWriting {
    /** Keys of the desk are kept apart from those of forms and programs. */
    private static final String DESK = "desk/";

    private final People people;
    private final RegistrationStore registrations;
    private final WishStore wishes;
    private final Companions companions;
    private final LiveSeats liveSeats;

    DeskWriting(
            People people,
            RegistrationStore registrations,
            WishStore wishes,
            Companions companions,
            LiveSeats liveSeats) {
        this.people = people;
        this.registrations = registrations;
        this.wishes = wishes;
        this.companions = companions;
        this.liveSeats = liveSeats;
    }

    /** What came with this key before; one at a time for each key. */
    Optional<Registration> before(DeskEntry entry) {
        registrations.lockSubmission(DESK + entry.key());
        return registrations.bySubmission(entry.event(), DESK + entry.key());
    }

    /** @return rounds where the pick is no longer free; then all of it has to be rolled back */
    Set<RoundId> write(DeskEntry entry, Person person, Registration registration, Programme programme) {
        var picked = entry.wishes(programme);
        people.add(person, Set.of(Consent.PRIVACY), GivenNeeds.NONE, registration.createdAt());
        registrations.insert(registration, DESK + entry.key(), Fingerprint.of(entry.key()));
        registrations.setStatus(registration.id(), Status.CONFIRMED, registration.createdAt());
        wishes.insert(registration.id(), picked);
        if (entry.companion() != null) {
            companions.add(registration.id(), entry.companion());
        }
        liveSeats.change(registration, picked, programme, registration.createdAt(), true);
        var seating = liveSeats.of(registration);
        return entry.picks().keySet().stream()
                .filter(round -> seating.in(round).isEmpty())
                .collect(Collectors.toSet());
    }
}
