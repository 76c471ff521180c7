package foyer.console.registrations;

import foyer.console.ConsoleVisit;
import foyer.console.mails.MailRow;
import foyer.platform.web.Fact;
import foyer.platform.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One registration, without what only hosts or those who look after access needs may read.
 *
 * @param done what was just done, in words; null when nothing was
 * @param seats round by round
 * @param waiting places on waiting lists; empty when there are none
 * @param history what happened, oldest first
 * @param link where a press sends the link again; null where it cannot be sent
 * @param actions ways to what can be done
 */
public record RegistrationView(
        ConsoleVisit visit,
        String name,
        @Nullable String done,
        List<Fact> facts,
        List<Fact> seats,
        List<String> waiting,
        List<String> wishes,
        List<Fact> history,
        List<MailRow> mails,
        @Nullable String link,
        List<Page.Link> actions) {
    public RegistrationView {
        facts = List.copyOf(facts);
        seats = List.copyOf(seats);
        waiting = List.copyOf(waiting);
        wishes = List.copyOf(wishes);
        history = List.copyOf(history);
        mails = List.copyOf(mails);
        actions = List.copyOf(actions);
    }
}
