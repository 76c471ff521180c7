package foyer.console.mails;

import foyer.console.ConsoleVisit;
import foyer.platform.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mails of an event.
 *
 * @param done what was just done, in words; null when nothing was
 * @param states ways to the mails of one state
 * @param chosen address of the state that is shown
 * @param count how many there are, in words
 */
public record MailsView(
        ConsoleVisit visit,
        @Nullable String done,
        List<Page.Link> states,
        String chosen,
        String count,
        List<MailRow> mails,
        @Nullable String before,
        @Nullable String after) {
    public MailsView {
        states = List.copyOf(states);
        mails = List.copyOf(mails);
    }
}
