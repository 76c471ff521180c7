package foyer.programme;

import foyer.platform.i18n.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * Where the event takes place.
 *
 * @param address one line, as on an envelope
 * @param way how to get there
 */
public record Venue(
        LocalText name, String address, @Nullable LocalText way) {}
