package foyer.allocation;

import static java.util.stream.Collectors.partitioningBy;

import foyer.allocation.solver.Problem;
import foyer.allocation.solver.Seed;
import foyer.programme.Programme;
import foyer.programme.SeatsLeft.Slot;
import foyer.registration.Companion;
import foyer.registration.Companions;
import foyer.registration.Registration;
import foyer.registration.RegistrationId;
import foyer.registration.Registrations;
import foyer.registration.SeatLatecomer;
import foyer.registration.Wishes;
import foyer.seats.AssignSeats;
import foyer.seats.AssignSeats.Assigned;
import foyer.seats.Party;
import foyer.seats.SeatFreed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The people of an allocation run: from their wishes to the solver's problem, and from its answer to their seats. */
@Component
class RunParticipants {
    private final Registrations registrations;
    private final SeatLatecomer seatLatecomer;
    private final AssignSeats assignSeats;
    private final Companions companions;
    private final ApplicationEventPublisher events;

    RunParticipants(
            Registrations registrations,
            SeatLatecomer seatLatecomer,
            AssignSeats assignSeats,
            Companions companions,
            ApplicationEventPublisher events) {
        this.registrations = registrations;
        this.seatLatecomer = seatLatecomer;
        this.assignSeats = assignSeats;
        this.companions = companions;
        this.events = events;
    }

    /** Those who take part in the run, and those who came after the deadline, each in the order they came. */
    record Taking(
            List<Registration> inTime,
            List<Registration> late,
            Map<RegistrationId, Wishes> wishes,
            Map<RegistrationId, Companion> companions,
            Problem problem) {
        private Party party(RegistrationId person) {
            var companion = companions.get(person);
            return new Party(person.holder(), companion == null ? null : companion.holder());
        }
    }

    Taking by(Programme programme) {
        var deadline = programme.event().registration().wishPhaseEnds().orElse(Instant.MAX);
        var confirmed = registrations.confirmedFor(programme.event().id()).stream()
                .collect(partitioningBy(r -> r.createdAt().isBefore(deadline)));
        var inTime = confirmed.getOrDefault(true, List.of());
        var ids = inTime.stream().map(Registration::id).toList();
        var wishes = registrations.wishesOf(ids);
        var pairs = companions.of(ids);
        return new Taking(
                inTime,
                confirmed.getOrDefault(false, List.of()),
                wishes,
                pairs,
                RunProblem.of(programme, inTime, wishes, pairs.keySet()));
    }

    /**
     * Everybody in the draft who is still there gets their seats; then the seats of those who left go to who waits for
     * them; then all others get their turn, by their ranking, in the order they came.
     *
     * @param seats of the draft, by participant
     * @return how many got their turn afterwards
     */
    int seat(Programme programme, Map<String, List<SlotKey>> seats, Seed seed, Instant now) {
        var event = programme.event().id();
        var taking = by(programme);
        var drafted = taking.inTime().stream()
                .collect(partitioningBy(r -> seats.containsKey(RunProblem.participant(r.id()))));
        var first = drafted.getOrDefault(true, List.of());
        assignSeats.by(event, assigned(programme, taking, first, seats, seed), now);
        registrations.tellSeats(first);
        var left = left(programme, first, seats);
        if (!left.isEmpty()) {
            events.publishEvent(new SeatFreed(event, left));
        }
        var afterwards = Stream.concat(drafted.getOrDefault(false, List.of()).stream(), taking.late().stream())
                .toList();
        afterwards.forEach(seatLatecomer::of);
        registrations.tellSeats(afterwards);
        return afterwards.size();
    }

    private static List<Slot> left(Programme programme, List<Registration> stayed, Map<String, List<SlotKey>> seats) {
        var gone = new HashMap<>(seats);
        stayed.forEach(r -> gone.remove(RunProblem.participant(r.id())));
        return gone.values().stream()
                .flatMap(List::stream)
                .flatMap(key -> RunProblem.slot(programme, key).stream())
                .toList();
    }

    private static List<Assigned> assigned(
            Programme programme,
            Taking taking,
            List<Registration> people,
            Map<String, List<SlotKey>> seats,
            Seed seed) {
        List<Registration> byLot = people.stream()
                .sorted(Comparator.comparing(r -> seed.lotteryNumber(RunProblem.participant(r.id()))))
                .toList();
        var assigned = new ArrayList<Assigned>();
        for (Registration person : byLot) {
            assigned.add(new Assigned(
                    taking.party(person.id()),
                    taking.wishes().getOrDefault(person.id(), Wishes.NONE).options(programme),
                    seats.getOrDefault(RunProblem.participant(person.id()), List.of()).stream()
                            .flatMap(key -> RunProblem.slot(programme, key).stream())
                            .toList(),
                    assigned.size() + 1));
        }
        return assigned;
    }
}
