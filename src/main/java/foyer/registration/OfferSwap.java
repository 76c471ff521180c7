package foyer.registration;

import foyer.platform.storage.Ids;
import foyer.programme.RoundId;
import foyer.registration.Swap.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody offers their seat in a round to whoever they give the code, for a seat of theirs or for nothing; and takes that back. */
@Service
public class OfferSwap {
    public static final Duration OPEN = Duration.ofHours(48);

    private final RegistrationChanges changes;
    private final OpenSwapStore swaps;
    private final SwapRules rules;
    private final EndSwaps endSwaps;
    private final Ids ids;
    private final Clock clock;

    OfferSwap(
            RegistrationChanges changes,
            OpenSwapStore swaps,
            SwapRules rules,
            EndSwaps endSwaps,
            Ids ids,
            Clock clock) {
        this.changes = changes;
        this.swaps = swaps;
        this.rules = rules;
        this.endSwaps = endSwaps;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return what stands in the way; then there is no offer */
    @Transactional
    public Optional<SwapObstacle> by(RegistrationId id, RoundId round, Kind kind) {
        Registration giver = changes.lock(id);
        var obstacle = rules.about(giver);
        if (obstacle.isPresent()) {
            return obstacle;
        }
        var event = rules.programme(giver).event();
        if (kind == Kind.HAND_ON && !event.registration().changes().handingOn()) {
            return Optional.of(SwapObstacle.NOT_ALLOWED);
        }
        var seat = rules.side(giver).sitsIn(round);
        if (seat.isEmpty()) {
            return Optional.of(SwapObstacle.MOVED);
        }
        var now = clock.instant();
        var expires = earlier(now.plus(OPEN), event.registration().closes());
        var swap = new Swap(new SwapId(ids.next()), event.id(), round, kind, id, seat.get(), null, expires);
        swaps.offeredBy(id, round).filter(other -> !other.isOpen(now)).ifPresent(endSwaps::withdraw);
        return swaps.insert(swap, now) ? Optional.empty() : Optional.of(SwapObstacle.TAKEN);
    }

    /** Also when somebody has agreed already: then they learn that nothing comes of it. */
    @Transactional
    public void withdraw(RegistrationId id, RoundId round) {
        changes.lock(id);
        swaps.offeredBy(id, round).ifPresent(endSwaps::withdraw);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
