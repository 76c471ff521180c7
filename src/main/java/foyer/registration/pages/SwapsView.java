package foyer.registration.pages;

import foyer.platform.web.Field;
import foyer.platform.web.FieldErrors;
import foyer.platform.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One's offers to change places, and where a code is typed in.
 *
 * @param event its title and day
 * @param refused why what was tried did not work; null where nothing was tried
 * @param rows a round each, in which there is something to offer or to decide
 * @param address where codes are looked at
 */
public record SwapsView(
        Page page,
        String event,
        @Nullable String refused,
        List<Row> rows,
        FieldErrors errors,
        Field code,
        String address,
        String back) {
    public SwapsView {
        rows = List.copyOf(rows);
    }

    /**
     * @param title round and seat
     * @param code to be handed on; null where there is none
     */
    public record Row(
            String title, List<String> texts, @Nullable String code, List<Button> buttons) {
        public Row {
            texts = List.copyOf(texts);
            buttons = List.copyOf(buttons);
        }
    }

    /** @param kind what is offered; null where the address says all */
    public record Button(
            String label, String action, @Nullable String kind, boolean first) {}
}
