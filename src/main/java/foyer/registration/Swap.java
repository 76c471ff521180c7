package foyer.registration;

import foyer.programme.EventId;
import foyer.programme.OfferingId;
import foyer.programme.RoundId;
import foyer.programme.SeatsLeft.Slot;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An open offer: to change places in a round, or to hand one's place on. Neither side ever learns the other's name.
 *
 * @param gives where the giver sits
 * @param answer who agreed to it; null while nobody has
 */
public record Swap(
        SwapId id,
        EventId event,
        RoundId round,
        Kind kind,
        RegistrationId giver,
        OfferingId gives,
        @Nullable Answer answer,
        Instant expires) {
    public enum Kind {
        /** A seat for a seat. */
        SWAP("swap"),
        /** A seat for nothing: the giver leaves the round out. */
        HAND_ON("hand-on");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** @param gives where they sit in the round */
    public record Answer(RegistrationId taker, OfferingId gives) {}

    /** Whether it can still be answered and accepted. */
    boolean isOpen(Instant now) {
        return now.isBefore(expires);
    }

    Slot givers() {
        return new Slot(gives, round);
    }
}
