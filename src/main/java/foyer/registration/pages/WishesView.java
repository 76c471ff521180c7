package foyer.registration.pages;

import foyer.platform.web.FieldErrors;
import foyer.platform.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Other wishes of somebody who is registered.
 *
 * @param seen mark of the list that is stored, as far as the person knows
 * @param clash null where nothing is given up
 * @param meanwhile what was stored in another window in the meantime; null where nothing was
 */
public record WishesView(
        Page page,
        String action,
        String lead,
        FieldErrors errors,
        String seen,
        @Nullable List<String> meanwhile,
        @Nullable Clash clash,
        WishListView wishes,
        String back) {
    /**
     * Seats that these wishes would take the place of.
     *
     * @param agreed mark of the wishes that are agreed to when they are sent once more; empty where that is no use
     */
    public record Clash(String title, String text, List<String> seats, String agreed) {
        public Clash {
            seats = List.copyOf(seats);
        }
    }
}
