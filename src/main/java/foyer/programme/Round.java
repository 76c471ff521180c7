package foyer.programme;

import foyer.platform.i18n.LocalText;
import java.time.Instant;

/**
 * A parallel round: everybody spends it at one offering.
 *
 * @param key {@code "1"}, {@code "2"} …, as in the event file and the API
 * @param number the key's place in the day, from 1
 */
public record Round(RoundId id, String key, int number, LocalText title, Instant starts, Instant ends) {}
