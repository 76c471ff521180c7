package foyer.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DatesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant TWO = Instant.parse("2025-12-05T13:00:00Z");
    private static final Instant HALF_PAST_THREE = Instant.parse("2025-12-05T14:30:00Z");

    private final Texts texts = new I18nConfiguration().texts();
    private final Dates german = new Dates(texts, Language.DE, BERLIN);
    private final Dates english = new Dates(texts, Language.EN, BERLIN);

    @Test
    void German_names_the_day_and_leaves_out_the_minutes_of_a_full_hour() {
        assertThat(german.date(TWO)).isEqualTo("Freitag, 5. Dezember 2025");
        assertThat(german.day(TWO)).isEqualTo("5. Dezember");
        assertThat(german.time(TWO)).isEqualTo("14:00");
        assertThat(german.clock(TWO)).isEqualTo("14 Uhr");
        assertThat(german.range(TWO, HALF_PAST_THREE)).isEqualTo("14–15:30 Uhr");
        assertThat(german.dateAndTime(TWO)).isEqualTo("Freitag, 5. Dezember 2025, 14 Uhr");
    }

    @Test
    void Einfache_Sprache_reads_dates_as_German_does() {
        assertThat(new Dates(texts, Language.SIMPLE, BERLIN).dateAndTime(TWO))
                .isEqualTo("Freitag, 5. Dezember 2025, 14 Uhr");
    }

    @Test
    void English_keeps_the_minutes() {
        assertThat(english.date(TWO)).isEqualTo("Friday, 5 December 2025");
        assertThat(english.range(TWO, HALF_PAST_THREE)).isEqualTo("14:00–15:30");
    }
}
