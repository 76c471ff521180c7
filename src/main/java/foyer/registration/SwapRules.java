package foyer.registration;

import foyer.programme.Offering;
import foyer.programme.OfferingId;
import foyer.programme.Programme;
import foyer.programme.Programmes;
import foyer.programme.RoundId;
import foyer.seats.Party;
import foyer.seats.Seating;
import foyer.seats.SeatsOfHolder;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What must hold when a seat changes hands: looked at when somebody agrees, and again in the transaction that does it. */
@Component
class SwapRules {
    private final Companions companions;
    private final SeatsOfHolder seatsOfHolder;
    private final OwnNeeds ownNeeds;
    private final Phases phases;
    private final Programmes programmes;

    SwapRules(
            Companions companions,
            SeatsOfHolder seatsOfHolder,
            OwnNeeds ownNeeds,
            Phases phases,
            Programmes programmes) {
        this.companions = companions;
        this.seatsOfHolder = seatsOfHolder;
        this.ownNeeds = ownNeeds;
        this.phases = phases;
        this.programmes = programmes;
    }

    /** One of the two: who they are, and what they have. */
    record Side(Registration registration, Party party, Seating seating) {
        Optional<OfferingId> sitsIn(RoundId round) {
            return seating.in(round).map(seat -> seat.slot().offering());
        }

        boolean hasElsewhere(OfferingId offering, RoundId round) {
            return seating.seats().stream()
                    .anyMatch(seat -> seat.slot().offering().equals(offering)
                            && !seat.slot().round().equals(round));
        }
    }

    Side side(Registration registration) {
        return new Side(
                registration,
                companions.partyOf(registration.id()),
                seatsOfHolder.of(registration.id().holder()));
    }

    Programme programme(Registration registration) {
        return programmes.byId(registration.event()).orElseThrow();
    }

    /** For one alone: whether they can offer or answer anything at all. */
    Optional<SwapObstacle> about(Registration registration) {
        if (registration.status() != Status.CONFIRMED) {
            return Optional.of(SwapObstacle.OVER);
        }
        return phases.held(programme(registration).event()) == Phase.LIVE
                ? Optional.empty()
                : Optional.of(SwapObstacle.NOT_NOW);
    }

    Optional<SwapObstacle> between(Side giver, Side taker, Swap swap) {
        var round = swap.round();
        var takers = taker.sitsIn(round);
        boolean swapping = swap.kind() == Swap.Kind.SWAP;
        if (!giver.sitsIn(round).equals(Optional.of(swap.gives())) || takers.isPresent() != swapping) {
            return Optional.of(SwapObstacle.MOVED);
        }
        if (takers.equals(Optional.of(swap.gives()))) {
            return Optional.of(SwapObstacle.SAME);
        }
        if (taker.hasElsewhere(swap.gives(), round)
                || takers.filter(gets -> giver.hasElsewhere(gets, round)).isPresent()) {
            return Optional.of(SwapObstacle.TWICE);
        }
        if (giver.party().seats() != taker.party().seats()) {
            return Optional.of(SwapObstacle.PARTIES);
        }
        return Optional.empty();
    }

    /** Of whoever is asked, read for themselves. */
    Optional<SwapObstacle> needs(Side side, OfferingId goesTo) {
        var room = programme(side.registration()).offering(goesTo).map(Offering::room);
        return room.isPresent()
                        && ownNeeds.of(side.registration()).all().stream()
                                .anyMatch(need -> RoomFit.lacks(room.get(), need.kind()))
                ? Optional.of(SwapObstacle.NEEDS)
                : Optional.empty();
    }
}
