package foyer.console.host;

import foyer.platform.web.Choice;
import foyer.platform.web.Field;
import foyer.platform.web.FieldErrors;
import foyer.platform.web.Page;
import java.util.List;

/** What there is for the public page of an offering, and what can be added. */
public record MaterialsView(
        Page page,
        String back,
        String offering,
        String publicPage,
        List<Row> rows,
        FieldErrors errors,
        String action,
        LinkForm link,
        FileForm file) {
    public MaterialsView {
        rows = List.copyOf(rows);
    }

    /**
     * @param state when it is for, and whether it is published
     * @param toggle where a button publishes or withdraws it
     */
    public record Row(String title, String href, String state, String toggle, String toggleWords, String removal) {}

    public record LinkForm(String action, Field title, Field address, Field when, List<Choice> times) {
        public LinkForm {
            times = List.copyOf(times);
        }
    }

    public record FileForm(String action, Field file, Field title, Field when, List<Choice> times) {
        public FileForm {
            times = List.copyOf(times);
        }
    }
}
