package foyer.registration;

import foyer.programme.RoundId;
import foyer.registration.Swap.Answer;
import foyer.registration.Swap.Kind;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody who was given a code agrees to the offer behind it. A place that is handed on is theirs at once; for a swap the one who offered it has to say yes as well, when
 * they know which seat they would get.
 */
@Service
public class AnswerSwap {
    private final RegistrationChanges changes;
    private final OpenSwapStore swaps;
    private final SwapRules rules;
    private final ChangePlaces changePlaces;
    private final EndSwaps endSwaps;

    AnswerSwap(
            RegistrationChanges changes,
            OpenSwapStore swaps,
            SwapRules rules,
            ChangePlaces changePlaces,
            EndSwaps endSwaps) {
        this.changes = changes;
        this.swaps = swaps;
        this.rules = rules;
        this.changePlaces = changePlaces;
        this.endSwaps = endSwaps;
    }

    /** Looks only. @return what stands in the way of agreeing */
    @Transactional
    public Optional<SwapObstacle> obstacle(Registration taker, Swap swap) {
        if (swap.giver().equals(taker.id())) {
            return Optional.of(SwapObstacle.OWN);
        }
        if (swap.answer() != null) {
            return Optional.of(SwapObstacle.TAKEN);
        }
        var giving = rules.side(changes.find(swap.giver()));
        var taking = rules.side(taker);
        return rules.about(taker)
                .or(() -> rules.about(giving.registration()))
                .or(() -> rules.between(giving, taking, swap))
                .or(() -> rules.needs(taking, swap.gives()));
    }

    /** @return what stands in the way; then nothing has changed */
    @Transactional
    public Optional<SwapObstacle> by(RegistrationId id, Swap swap) {
        if (swap.kind() == Kind.HAND_ON) {
            return swap.giver().equals(id) ? Optional.of(SwapObstacle.OWN) : changePlaces.by(swap, id);
        }
        Registration taker = changes.lock(id);
        var now = swaps.lock(swap.id());
        if (now.isEmpty()) {
            return Optional.of(SwapObstacle.GONE);
        }
        var obstacle = obstacle(taker, now.get());
        if (obstacle.isPresent()) {
            return obstacle;
        }
        var gives = rules.side(taker).sitsIn(swap.round()).orElseThrow();
        if (!swaps.answer(swap.id(), new Answer(id, gives))) {
            return Optional.of(SwapObstacle.TAKEN);
        }
        changes.tell(News.SWAP_ANSWERED, changes.find(swap.giver()));
        return Optional.empty();
    }

    @Transactional
    public void takeBack(RegistrationId id, RoundId round) {
        changes.lock(id);
        swaps.of(id).stream()
                .filter(swap -> !swap.giver().equals(id) && swap.round().equals(round))
                .forEach(endSwaps::takeBack);
    }
}
