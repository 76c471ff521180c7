package foyer.registration.pages;

import foyer.platform.web.Field;
import foyer.platform.web.FieldErrors;
import foyer.platform.web.Page;
import java.util.List;

/**
 * Asks before everything is deleted.
 *
 * @param event its title and day
 * @param goes titles of what is deleted
 */
public record ErasureView(
        Page page, String event, String action, List<String> goes, Field sure, FieldErrors errors, String back) {
    public ErasureView {
        goes = List.copyOf(goes);
    }
}
