package foyer.registration.pages;

import foyer.platform.web.Choice;
import foyer.platform.web.Field;
import foyer.platform.web.FieldErrors;
import foyer.platform.web.Page;
import java.util.List;

/**
 * In which language form somebody is written to.
 *
 * @param back to Mein Tag
 */
public record MailLanguageView(Page page, String event, String action, String back, Field field, List<Choice> choices) {
    public MailLanguageView {
        choices = List.copyOf(choices);
    }

    public FieldErrors errors() {
        return FieldErrors.of(field);
    }
}
