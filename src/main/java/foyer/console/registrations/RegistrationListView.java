package foyer.console.registrations;

import foyer.console.ConsoleVisit;
import foyer.platform.web.Choice;
import foyer.platform.web.Field;
import foyer.platform.web.FieldErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of registrations with its search.
 *
 * @param count how many there are, in words
 * @param before address of the page before; null on the first
 * @param after address of the next page; null on the last
 */
public record RegistrationListView(
        ConsoleVisit visit,
        Field words,
        Field status,
        List<Choice> statuses,
        Field offering,
        List<Choice> offerings,
        String count,
        List<Row> rows,
        @Nullable String before,
        @Nullable String after) {
    public RegistrationListView {
        statuses = List.copyOf(statuses);
        offerings = List.copyOf(offerings);
        rows = List.copyOf(rows);
    }

    public FieldErrors errors() {
        return FieldErrors.of(words);
    }

    /** @param about address and day of registering */
    public record Row(String name, String href, String status, String about) {}
}
