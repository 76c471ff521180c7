package foyer.programme;

import foyer.platform.i18n.Language;
import foyer.platform.i18n.LocalText;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The event's own page in words and dates; what takes place at it stands in {@link Programme}.
 *
 * @param slug its address below {@code /events/}
 * @param release counts the imports; whoever caches a programme compares it
 * @param access what the house offers people with disabilities
 * @param moderation who leads through the day
 * @param posterAlt what the event's poster shows
 * @param otherForms what else there is for people who read or hear otherwise
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
        Venue venue,
        @Nullable Speaker moderation,
        @Nullable LocalText posterAlt,
        RegistrationRules registration,
        OtherForms otherForms) {

    /** What is spoken where nothing else is said. */
    public SpokenLanguage spoken() {
        return new SpokenLanguage(language.htmlLang());
    }

    /** The same with the number it is released under. */
    public Event as(int number) {
        return new Event(
                id,
                slug,
                number,
                title,
                claim,
                date,
                zone,
                language,
                organiser,
                contact,
                access,
                venue,
                moderation,
                posterAlt,
                registration,
                otherForms);
    }
}
