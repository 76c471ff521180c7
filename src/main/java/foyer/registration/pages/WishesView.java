package foyer.registration.pages;

import foyer.platform.web.FieldErrors;
import foyer.platform.web.Page;

/** Other wishes of somebody who is registered. */
public record WishesView(Page page, String action, String lead, FieldErrors errors, WishListView wishes, String back) {}
