package foyer.console.host;

import foyer.platform.web.Choice;
import foyer.platform.web.Field;
import foyer.platform.web.FieldErrors;
import foyer.platform.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message to the group, being written.
 *
 * @param refused why it cannot be sent now, or null
 */
public record MessageView(
        Page page,
        String back,
        String offering,
        String action,
        @Nullable String refused,
        FieldErrors errors,
        Field round,
        List<Choice> rounds,
        Field text,
        Field replies) {
    public MessageView {
        rounds = List.copyOf(rounds);
    }
}
