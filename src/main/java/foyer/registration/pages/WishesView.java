package foyer.registration.pages;

import foyer.platform.web.FieldErrors;
import foyer.platform.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Other wishes of somebody who is registered.
 *
 * @param seen mark of the list that is stored, as far as the person knows
 * @param meanwhile what was stored in another window in the meantime; null where nothing was
 */
public record WishesView(
        Page page,
        String action,
        String lead,
        FieldErrors errors,
        String seen,
        @Nullable List<String> meanwhile,
        WishListView wishes,
        String back) {}
