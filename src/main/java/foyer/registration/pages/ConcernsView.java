package foyer.registration.pages;

import foyer.platform.web.Choice;
import foyer.platform.web.Field;
import foyer.platform.web.FieldErrors;
import foyer.platform.web.Page;
import java.util.List;

/** @param lead what it is for, who reads it, and until when */
public record ConcernsView(
        Page page,
        String action,
        String lead,
        FieldErrors errors,
        List<Field> fields,
        Field experience,
        List<Choice> experiences,
        String back) {
    public ConcernsView {
        fields = List.copyOf(fields);
        experiences = List.copyOf(experiences);
    }
}
