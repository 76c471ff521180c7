package foyer.registration.pages;

import foyer.platform.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a registration has come, without a word about the person.
 *
 * @param steps from the form to the confirmed registration
 * @param holding null when nothing is held any more
 * @param next where to go on, and the words for it; null where waiting is all there is to do
 */
public record ReceiptView(
        Page page,
        String title,
        String lead,
        List<Step> steps,
        @Nullable HoldingView holding,
        String holdingTitle,
        String reload,
        Page.@Nullable Link next) {
    public ReceiptView {
        steps = List.copyOf(steps);
    }

    /** @param state {@code done}, {@code now} or {@code later} */
    public record Step(String name, String text, String state) {
        public boolean isDone() {
            return state.equals("done");
        }

        public boolean isNow() {
            return state.equals("now");
        }
    }
}
