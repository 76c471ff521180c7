package foyer.registration.pages;

import foyer.platform.web.Choice;
import foyer.platform.web.ChoiceGroup;
import foyer.platform.web.Field;
import foyer.platform.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ranked list with its buttons, as part of a form.
 *
 * @param action where the buttons of the list post
 * @param more what can still be added; none when the list is full
 * @param fullWords said instead of the choice when the list is full; null while it is not
 * @param error about the list as a whole
 * @param said what the last press did; null after none
 */
public record WishListView(
        Page page,
        String action,
        String hint,
        List<Row> rows,
        Field add,
        List<ChoiceGroup> more,
        @Nullable String fullWords,
        Field without,
        List<Choice> rounds,
        @Nullable String error,
        @Nullable String said,
        boolean focusAdd) {
    public WishListView {
        rows = List.copyOf(rows);
        more = List.copyOf(more);
        rounds = List.copyOf(rounds);
    }

    /**
     * One wish.
     *
     * @param about level and seats in words
     * @param waiting nothing is free there
     * @param rounds to choose from; one alone is told by the seats already
     * @param focus {@code up}, {@code down}, {@code remove}: where the keyboard goes on; empty elsewhere
     */
    public record Row(
            int rank,
            String key,
            String title,
            String about,
            boolean waiting,
            List<Choice> rounds,
            @Nullable String error,
            boolean last,
            boolean moved,
            String focus) {
        public Row {
            rounds = List.copyOf(rounds);
        }

        public boolean first() {
            return rank == 1;
        }
    }
}
