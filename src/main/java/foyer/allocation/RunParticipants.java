package foyer.allocation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import foyer.allocation.solver.Allocation;
import foyer.allocation.solver.Placement;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The people of an allocation run: from their wishes to the solver's problem, and from its answer to their seats. */
@Component
class RunParticipants {
    private final Registrations registrations;
    private final SeatLatecomer seatLatecomer;
    private final AssignSeats assignSeats;
    private final Companions companions;

    RunParticipants(
            Registrations registrations, SeatLatecomer seatLatecomer, AssignSeats assignSeats, Companions companions) {
        this.registrations = registrations;
        this.seatLatecomer = seatLatecomer;
        this.assignSeats = assignSeats;
        this.companions = companions;
    }

    /** Those who take part in the run, and those who came after the deadline, each in the order they came. */
    record Taking(
            List<Registration> inTime,
            List<Registration> late,
            Map<RegistrationId, Wishes> wishes,
            Map<RegistrationId, Companion> companions,
            Problem problem) {
        int size() {
            return inTime.size();
        }

        private Party party(RegistrationId person) {
            var companion = companions.get(person);
            return new Party(person.holder(), companion == null ? null : companion.holder());
        }
    }

    Taking by(Programme programme, Instant deadline) {
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

    /** @return how many latecomers got their turn */
    int seat(Programme programme, Taking taking, Allocation allocation, Seed seed, Instant now) {
        assignSeats.by(programme.event().id(), assigned(programme, taking, allocation, seed), now);
        registrations.tellSeats(taking.inTime());
        taking.late().forEach(seatLatecomer::of);
        registrations.tellSeats(taking.late());
        return taking.late().size();
    }

    private static List<Assigned> assigned(Programme programme, Taking taking, Allocation allocation, Seed seed) {
        Map<String, List<Slot>> slots = allocation.placements().stream()
                .collect(groupingBy(Placement::participant, mapping(RunProblem::slot, toList())));
        List<Registration> byLot = taking.inTime().stream()
                .sorted(Comparator.comparing(r -> seed.lotteryNumber(RunProblem.participant(r.id()))))
                .toList();
        var assigned = new ArrayList<Assigned>();
        for (Registration person : byLot) {
            assigned.add(new Assigned(
                    taking.party(person.id()),
                    taking.wishes().getOrDefault(person.id(), Wishes.NONE).options(programme),
                    slots.getOrDefault(RunProblem.participant(person.id()), List.of()),
                    assigned.size() + 1));
        }
        return assigned;
    }
}
