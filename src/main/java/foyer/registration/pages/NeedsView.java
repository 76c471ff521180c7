package foyer.registration.pages;

import foyer.platform.web.FieldErrors;
import foyer.platform.web.Page;

/**
 * What somebody needs, to be changed behind their own link.
 *
 * @param withdrawal where the consent is taken back
 * @param mayWithdraw something rests on the consent
 */
public record NeedsView(
        Page page,
        String action,
        FieldErrors errors,
        NeedsFieldsView fields,
        String withdrawal,
        boolean mayWithdraw,
        String back) {}
