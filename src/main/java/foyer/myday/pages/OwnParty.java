package foyer.myday.pages;

import foyer.allocation.Explanations;
import foyer.allocation.Lottery;
import foyer.programme.Event;
import foyer.programme.RoundId;
import foyer.registration.Companion;
import foyer.registration.Companions;
import foyer.registration.Registration;
import foyer.seats.KeepSeat;
import foyer.seats.Seating;
import foyer.seats.SeatsOfHolder;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody has, who comes along, and how the seats were given. */
@Component
class OwnParty {
    private final SeatsOfHolder seats;
    private final KeepSeat keepSeat;
    private final Companions companions;
    private final Explanations explanations;
    private final Lottery lottery;

    OwnParty(
            SeatsOfHolder seats, KeepSeat keepSeat, Companions companions, Explanations explanations, Lottery lottery) {
        this.seats = seats;
        this.keepSeat = keepSeat;
        this.companions = companions;
        this.explanations = explanations;
        this.lottery = lottery;
    }

    Seating seating(Registration registration) {
        return seats.of(registration.id().holder());
    }

    Set<RoundId> kept(Registration registration) {
        return keepSeat.of(registration.id().holder());
    }

    @Nullable
    Companion companion(Registration registration) {
        return companions.of(registration.id()).orElse(null);
    }

    OwnRun run(Registration registration, Event event) {
        return new OwnRun(
                explanations.of(registration).orElse(null),
                lottery.of(event).orElse(null),
                lottery.lotteryNumber(registration).orElse(null));
    }
}
