package foyer.seats;

import foyer.programme.EventId;
import foyer.programme.RoundId;
import foyer.programme.SeatsLeft.Slot;
import foyer.seats.BestSeats.Candidate;
import foyer.seats.WaitingStore.Place;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the outcome of an allocation run: all seats and waiting lists in one transaction, or none. */
@Service
public class AssignSeats {
    /**
     * @param options every slot that meets a wish of the holder
     * @param slots where they get a seat, and their companion the one beside it
     * @param lot the smaller, the earlier among all who wait since the run
     */
    public record Assigned(Party party, List<SeatOption> options, List<Slot> slots, int lot) {
        public Assigned {
            options = List.copyOf(options);
            slots = List.copyOf(slots);
        }

        private List<Candidate> candidates() {
            return slots.stream()
                    .map(slot -> new Candidate(slot, rankOf(slot), true))
                    .toList();
        }

        /** Where nothing would meet a wish of theirs, nothing is lost. */
        private Set<RoundId> rounds() {
            return options.stream().map(option -> option.slot().round()).collect(Collectors.toSet());
        }

        private int rankOf(Slot slot) {
            return options.stream()
                    .filter(option -> option.slot().equals(slot))
                    .mapToInt(SeatOption::rank)
                    .findFirst()
                    .orElse(Candidate.NOT_WISHED);
        }
    }

    private final SeatStore seats;
    private final WaitingStore waiting;

    AssignSeats(SeatStore seats, WaitingStore waiting) {
        this.seats = seats;
        this.waiting = waiting;
    }

    /** @throws IllegalStateException when a slot has fewer free seats than are assigned there */
    @Transactional(propagation = Propagation.MANDATORY)
    public void by(EventId event, List<Assigned> assigned, Instant at) {
        seats.lockExclusively(event);
        var turn = waiting.turn(event);
        for (Assigned person : assigned) {
            var given = person.candidates();
            given.forEach(candidate -> give(person.party(), candidate));
            var place = new Place(event, person.party(), turn.of(given, person.rounds()), at, person.lot(), true);
            WaitForBetter.better(person.options(), given).forEach(option -> waiting.join(place, option));
        }
    }

    private void give(Party party, Candidate candidate) {
        if (!seats.pick(candidate.slot(), party, candidate.rankOrNull(), true, 1)) {
            throw new IllegalStateException("the run assigns more seats than there are in "
                    + candidate.slot().offering().value());
        }
    }
}
