package foyer.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant STAMP = Instant.parse("2025-10-01T08:00:00Z");

    @Test
    void who_subscribes_is_told_when_to_ask_again_and_what_is_newer() {
        assertThat(file("Chor", "2025-10-25T10:00:00Z", null))
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n", "X-PUBLISHED-TTL:PT1H\r\n")
                .contains("UID:a@b\r\n", "SEQUENCE:7\r\n", "LAST-MODIFIED:20251001T080000Z\r\n");
    }

    @Test
    void the_hour_that_comes_twice_is_told_in_UTC_when_it_comes_again() throws Exception {
        assertThat(file("Chor", "2025-10-26T00:30:00Z", "2025-10-26T00:59:00Z"))
                .contains("DTSTART;TZID=Europe/Berlin:20251026T023000", "DTEND;TZID=Europe/Berlin:20251026T025900");
        var again = file("Chor", "2025-10-26T00:30:00Z", "2025-10-26T01:30:00Z");
        assertThat(again).contains("DTSTART:20251026T003000Z", "DTEND:20251026T013000Z");

        VEvent event = new CalendarBuilder()
                .build(new StringReader(again))
                .<VEvent>getComponents("VEVENT")
                .getFirst();
        assertThat(event.<OffsetDateTime>getEndDate(false).orElseThrow().getDate())
                .isEqualTo("2025-10-26T01:30:00Z");
    }

    @Test
    void signs_that_no_calendar_can_read_are_left_out() {
        assertThat(file("Glo\u0007cke\u0000, ாن ü; \\", "2025-10-25T10:00:00Z", null))
                .contains("SUMMARY:Glocke\\, ாن ü\\; \\\\\r\n");
    }

    private static String file(String title, String starts, @Nullable String ends) {
        var entry = new CalendarEntry(
                "a@b", Instant.parse(starts), ends == null ? null : Instant.parse(ends), title, "", "", null);
        return new String(new CalendarFile("Tag", BERLIN, STAMP, 7, List.of(entry)).bytes(), StandardCharsets.UTF_8);
    }
}
