package foyer.myday.pages;

import org.jspecify.annotations.Nullable;

/**
 * A seat that is kept for somebody until they answer.
 *
 * @param instead what they would give up for it; null where they have nothing in that round
 * @param accept where the answer yes goes; @param decline where the answer no goes
 */
public record OfferView(
        String when,
        String title,
        String href,
        String lead,
        String until,
        @Nullable String instead,
        String accept,
        String decline) {}
