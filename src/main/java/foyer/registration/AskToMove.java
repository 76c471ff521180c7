package foyer.registration;

import foyer.programme.Programme;
import foyer.programme.SeatsLeft.Slot;
import foyer.seats.Offer;
import foyer.seats.ResizeSlot;
import foyer.seats.SeatOption;
import foyer.seats.SeatsInOffering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks people of a slot that has become too small whether they would move. First those who wished for the other place, then who registered last. */
@Service
public class AskToMove {
    private final SeatsInOffering seatsInOffering;
    private final ResizeSlot resizeSlot;
    private final Registrations registrations;
    private final Companions companions;
    private final SeatOffers seatOffers;

    AskToMove(
            SeatsInOffering seatsInOffering,
            ResizeSlot resizeSlot,
            Registrations registrations,
            Companions companions,
            SeatOffers seatOffers) {
        this.seatsInOffering = seatsInOffering;
        this.resizeSlot = resizeSlot;
        this.registrations = registrations;
        this.companions = companions;
        this.seatOffers = seatOffers;
    }

    /** @return how many seats would become free if all say yes */
    @Transactional(propagation = Propagation.MANDATORY)
    public int from(Programme programme, Slot from, Slot to, int seats) {
        var end = seatOffers.endFor(programme, to);
        if (end.isEmpty()) {
            return 0;
        }
        var offers = new ArrayList<Offer>();
        int asked = 0;
        for (var candidate : inOrder(programme, from, to)) {
            if (asked >= seats) {
                break;
            }
            var party = companions.partyOf(candidate.registration().id());
            var offer = resizeSlot.ask(programme.event().id(), party, from, to, candidate.rankOrNull(), end.get());
            asked += offer.isPresent() ? party.seats() : 0;
            offer.ifPresent(offers::add);
        }
        seatOffers.tell(offers);
        return asked;
    }

    /** @param rank of the wish that the other place meets; the largest number when it meets none */
    private record Candidate(Registration registration, int rank) {
        private static final int NONE = Integer.MAX_VALUE;

        @Nullable
        Integer rankOrNull() {
            return rank == NONE ? null : rank;
        }
    }

    private List<Candidate> inOrder(Programme programme, Slot from, Slot to) {
        var asked = resizeSlot.askedFrom(from);
        // Nobody has an offering twice
        var there = seatsInOffering.of(to.offering()).stream()
                .map(SeatsInOffering.Occupied::holder)
                .collect(Collectors.toSet());
        List<RegistrationId> sitting = seatsInOffering.of(from.offering()).stream()
                .filter(seat -> seat.taken() && seat.round().equals(from.round()))
                .map(SeatsInOffering.Occupied::holder)
                .filter(holder -> !asked.contains(holder) && !there.contains(holder))
                .map(RegistrationId::of)
                .toList();
        Map<RegistrationId, Wishes> wishes = registrations.wishesOf(sitting);
        return registrations.findAll(sitting).stream()
                .filter(registration -> registration.status() == Status.CONFIRMED)
                .map(registration -> new Candidate(
                        registration, rank(wishes.getOrDefault(registration.id(), Wishes.NONE), programme, to)))
                .sorted(Comparator.comparingInt(Candidate::rank)
                        .thenComparing(one -> one.registration().createdAt(), Comparator.reverseOrder()))
                .toList();
    }

    private static int rank(Wishes wishes, Programme programme, Slot to) {
        return wishes.options(programme).stream()
                .filter(option -> option.slot().equals(to))
                .mapToInt(SeatOption::rank)
                .findFirst()
                .orElse(Candidate.NONE);
    }
}
