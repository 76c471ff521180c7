package foyer.registration.pages;

import foyer.platform.web.Field;
import foyer.platform.web.FieldErrors;
import foyer.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Bringing a companion, or coming without them.
 *
 * @param full why nothing could be changed; null where nothing was tried
 * @param alone what coming alone means, and its button; null while nobody comes along
 */
public record CompanionView(
        Page page,
        String action,
        String lead,
        @Nullable String full,
        FieldErrors errors,
        Field name,
        String send,
        @Nullable Alone alone,
        String back) {

    public record Alone(String action, String what) {}
}
