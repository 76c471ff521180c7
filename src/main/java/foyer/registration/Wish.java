package foyer.registration;

import foyer.programme.OfferingId;
import foyer.programme.RoundId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One wish of a ranked list; its rank is its place in the list.
 *
 * @param round null: either round
 */
public record Wish(OfferingId offering, @Nullable RoundId round) {
    public Optional<RoundId> certainRound() {
        return Optional.ofNullable(round);
    }
}
