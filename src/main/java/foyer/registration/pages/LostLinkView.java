package foyer.registration.pages;

import foyer.platform.web.Field;
import foyer.platform.web.FieldErrors;
import foyer.platform.web.Page;

/** @param home the event's start page */
public record LostLinkView(Page page, String home, Field email, FieldErrors errors, String contact) {}
