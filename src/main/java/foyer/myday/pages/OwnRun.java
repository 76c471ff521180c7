package foyer.myday.pages;

import foyer.allocation.Explanations.Explained;
import foyer.allocation.Lottery;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One's part in the allocation run.
 *
 * @param explained by seat the run gave; null where no run gave seats
 * @param lottery null where the event has none
 * @param number one's own; null until the seats are published
 */
record OwnRun(
        @Nullable List<Explained> explained,
        Lottery.@Nullable Known lottery,
        @Nullable String number) {
    OwnRun {
        explained = explained == null ? null : List.copyOf(explained);
    }

    boolean tookPart() {
        return explained != null && !explained.isEmpty();
    }
}
