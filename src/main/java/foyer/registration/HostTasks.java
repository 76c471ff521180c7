package foyer.registration;

import foyer.people.AccessNeeds;
import foyer.people.Need;
import foyer.people.NeedAnswer;
import foyer.people.NeedKind;
import foyer.people.Needs;
import foyer.people.Reader;
import foyer.people.Reader.Purpose;
import foyer.platform.security.Actor;
import foyer.programme.Programme;
import foyer.programme.SeatsLeft.Slot;
import foyer.seats.SeatsOfHolder;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the hosts of an offering must do in a round so that everybody can take part: what and for how many, never for whom,
 * and in words only what the organising team passed on. That it was read is logged.
 */
@Service
public class HostTasks {
    private final RegistrationStore registrations;
    private final AccessNeeds accessNeeds;
    private final SeatsOfHolder seats;

    HostTasks(RegistrationStore registrations, AccessNeeds accessNeeds, SeatsOfHolder seats) {
        this.registrations = registrations;
        this.accessNeeds = accessNeeds;
        this.seats = seats;
    }

    /**
     * @param all the words for each are {@code registration.host-task.<kind>} with the number of people
     * @param passedOn what the team tells the hosts in its own words
     */
    public record Tasks(List<Task> all, List<String> passedOn) {
        public Tasks {
            all = List.copyOf(all);
            passedOn = List.copyOf(passedOn);
        }

        public boolean any() {
            return !all.isEmpty() || !passedOn.isEmpty();
        }
    }

    /** @param people how many need it */
    public record Task(NeedKind kind, int people) {
        public String messageKey() {
            return "registration.host-task." + kind.code();
        }
    }

    /** Of those who have confirmed and have a seat there now. */
    @Transactional
    public Tasks of(Programme programme, Slot slot, Actor actor) {
        var confirmed = registrations.ofEvent(programme.event().id(), Status.CONFIRMED);
        var seatings = seats.ofAll(confirmed.stream().map(r -> r.id().holder()).toList());
        var there = confirmed.stream()
                .filter(r -> Stream.ofNullable(seatings.get(r.id().holder()))
                        .flatMap(seating -> seating.seats().stream())
                        .anyMatch(seat -> seat.slot().equals(slot)))
                .map(Registration::person)
                .toList();
        return tasks(
                accessNeeds.of(there, new Reader.OfTeam(actor, Purpose.HOSTING)).values());
    }

    private static Tasks tasks(Collection<Needs> everybodys) {
        var needs = everybodys.stream()
                .flatMap(one -> one.all().stream())
                .filter(need -> !(need.answer() instanceof NeedAnswer.NotPossible))
                .toList();
        var counted = needs.stream()
                .filter(need -> asksOfHosts(need.kind()))
                .collect(Collectors.groupingBy(Need::kind, TreeMap::new, Collectors.summingInt(_ -> 1)));
        return new Tasks(
                counted.entrySet().stream()
                        .map(one -> new Task(one.getKey(), one.getValue()))
                        .toList(),
                needs.stream()
                        .map(Need::passedOn)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    /** Ways are the house's business, and what stands in words goes through the team. */
    private static boolean asksOfHosts(NeedKind kind) {
        return switch (kind) {
            case STEP_FREE, OTHER -> false;
            case WHEELCHAIR_PLACE, HEARING_LOOP, SIGN_LANGUAGE, SPEECH_TO_TEXT, QUIET_SEAT, ASSISTANCE_ANIMAL -> true;
        };
    }
}
