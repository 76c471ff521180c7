package foyer.registration;

import foyer.programme.RoundId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one who offered a swap says yes to the seat they were offered for it: then it is done. */
@Service
public class AcceptSwap {
    private final OpenSwapStore swaps;
    private final ChangePlaces changePlaces;

    AcceptSwap(OpenSwapStore swaps, ChangePlaces changePlaces) {
        this.swaps = swaps;
        this.changePlaces = changePlaces;
    }

    /** @return what stands in the way; then nothing has changed */
    @Transactional
    public Optional<SwapObstacle> by(RegistrationId giver, RoundId round) {
        var swap = swaps.offeredBy(giver, round);
        var answer = swap.map(Swap::answer);
        return answer.isPresent() ? changePlaces.by(swap.get(), answer.get().taker()) : Optional.of(SwapObstacle.GONE);
    }
}
