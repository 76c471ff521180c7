package foyer.console.host;

import foyer.console.ConsoleVisit;
import foyer.platform.web.Choice;
import foyer.platform.web.Field;
import foyer.platform.web.FieldErrors;
import java.util.List;

/**
 * How to reach one host, for the team.
 *
 * @param entered whether there is an address, so that a link can be sent
 * @param state when a link went out
 */
public record HostEntryView(
        ConsoleVisit visit,
        String back,
        String name,
        String leads,
        String address,
        boolean entered,
        String state,
        FieldErrors errors,
        Field email,
        Field language,
        List<Choice> languages) {
    public HostEntryView {
        languages = List.copyOf(languages);
    }
}
