package foyer.programme;

import foyer.platform.i18n.Language;
import foyer.platform.i18n.LocalText;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * @param slug its address below {@code /events/}
 * @param release counts the imports; whoever caches a programme compares it
 */
public record Event(
        EventId id,
        String slug,
        int release,
        LocalText title,
        LocalText claim,
        LocalDate date,
        ZoneId zone,
        Language language,
        String organiser,
        String contact,
        @Nullable LocalText access,
        RegistrationRules registration) {}
