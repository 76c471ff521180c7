package foyer.myday.pages;

import foyer.allocation.Explanations;
import foyer.allocation.Lottery;
import foyer.programme.Event;
import foyer.registration.Registration;
import org.springframework.stereotype.Component;

/** How somebody's seats were given. */
@Component
class OwnRuns {
    private final Explanations explanations;
    private final Lottery lottery;

    OwnRuns(Explanations explanations, Lottery lottery) {
        this.explanations = explanations;
        this.lottery = lottery;
    }

    OwnRun of(Registration registration, Event event) {
        return new OwnRun(
                explanations.of(registration).orElse(null),
                lottery.of(event).orElse(null),
                lottery.lotteryNumber(registration).orElse(null));
    }
}
