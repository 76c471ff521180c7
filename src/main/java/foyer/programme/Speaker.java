package foyer.programme;

import foyer.platform.i18n.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A person or a team that appears in the programme.
 *
 * @param key its address below {@code /people/}
 * @param team true for a team, which has no first and last name
 * @param place where they come from, as the programme states it
 */
public record Speaker(
        SpeakerId id,
        String key,
        String name,
        boolean team,
        @Nullable LocalText role,
        @Nullable String place) {}
