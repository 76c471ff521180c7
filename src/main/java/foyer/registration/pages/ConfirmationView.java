package foyer.registration.pages;

import foyer.platform.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page behind the link in the mail.
 *
 * @param event its title and day
 * @param holding null when nothing is held any more
 * @param choices the buttons that post; none when there is nothing to decide
 * @param next a link to go on with
 */
public record ConfirmationView(
        Page page,
        String title,
        String lead,
        String event,
        String holdingTitle,
        @Nullable HoldingView holding,
        List<Choice> choices,
        Page.@Nullable Link next) {
    public ConfirmationView {
        choices = List.copyOf(choices);
    }

    /** @param action where the button posts */
    public record Choice(String label, String action, boolean first) {}
}
