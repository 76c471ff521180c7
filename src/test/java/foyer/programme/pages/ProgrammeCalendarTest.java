package foyer.programme.pages;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.testing.FreshDatabase;
import foyer.testing.GivenSeed;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** What caches and calendar programs get, byte for byte. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "server.port=0")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenSeed.class)
class ProgrammeCalendarTest {
    private static final String EVENT = "/events/kulturkonferenz-14";
    private final HttpClient client = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    int port;

    @Test
    void a_public_page_carries_no_cookie_and_caches_by_its_mark() throws Exception {
        var first = get(EVENT);
        assertThat(first.headers().map()).doesNotContainKey("set-cookie");
        assertThat(first.headers().firstValue("cache-control")).hasValue("public, max-age=10, must-revalidate");
        var mark = first.headers().firstValue("etag").orElseThrow();
        var again = get(EVENT, "If-None-Match", mark);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(get(EVENT, "If-None-Match", "W/\"old\"").statusCode()).isEqualTo(200);
    }

    @Test
    void what_has_a_time_is_an_appointment_and_the_rest_stands_inside_one() throws Exception {
        var calendar = calendar();
        assertThat(uids(calendar))
                .containsExactly(
                        "session-ankommen@kulturkonferenz-14.foyer",
                        "session-begruessung@kulturkonferenz-14.foyer",
                        "session-einordnen@kulturkonferenz-14.foyer",
                        "session-mittagspause@kulturkonferenz-14.foyer",
                        "session-runde-1@kulturkonferenz-14.foyer",
                        "session-kaffeepause@kulturkonferenz-14.foyer",
                        "session-runde-2@kulturkonferenz-14.foyer",
                        "session-reflexion@kulturkonferenz-14.foyer");
        assertThat(value(event(calendar, "einordnen"), Property.DESCRIPTION))
                .contains("– Generative KI. Grundlagen, Herausforderungen, Perspektiven (Ralph Burmester)");
        assertThat(value(event(calendar, "runde-1"), Property.DESCRIPTION))
                .contains("– Station 08: Übersetzen, transkribieren und zusammenfassen (Christian Müller)");
        assertThat(value(event(calendar, "reflexion"), Property.DESCRIPTION))
                .contains("– Verabschiedung (Dr. Barbara Rüschoff-Parzinger)");
        assertThat(value(event(calendar, "begruessung"), Property.LOCATION))
                .isEqualTo("Saal Westfalen, Kulturhaus an der Aa, Beispielufer 14, 48143 Münster");
        assertThat(event(calendar, "begruessung").getProperty(Property.DTEND)).isEmpty();
    }

    @Test
    void the_zone_comes_along_and_winter_is_winter() throws Exception {
        var calendar = calendar();
        VTimeZone berlin = calendar.<VTimeZone>getComponents("VTIMEZONE").getFirst();
        var start = event(calendar, "runde-1").<ZonedDateTime>getStartDate().orElseThrow();
        assertThat(start.getDate().toInstant()).hasToString("2025-12-05T13:00:00Z");
        assertThat(start.toString()).contains("TZID=Europe/Berlin:20251205T140000");
        var observance = Objects.requireNonNull(berlin.getApplicableObservance(start.getDate()));
        assertThat(observance.getProperty(Property.TZOFFSETTO).orElseThrow().getValue())
                .isEqualTo("+0100");
    }

    @Test
    void the_same_release_gives_the_same_bytes_in_lines_of_75_octets() throws Exception {
        var one = get(EVENT + "/programme.ics").body();
        assertThat(get(EVENT + "/programme.ics").body()).isEqualTo(one);
        assertThat(List.of(one.split("\r\n")))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(one).contains("SEQUENCE:1\r\n").doesNotContain("TZURL");
    }

    @Test
    void an_English_reader_gets_an_English_calendar() throws Exception {
        var response = get(EVENT + "/programme.ics?lang=en");
        assertThat(response.headers().firstValue("content-type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(response.body()).contains("SUMMARY:Lunch break\r\n");
    }

    @Test
    void an_unknown_event_has_no_calendar() throws Exception {
        assertThat(get("/events/nothing/programme.ics").statusCode()).isEqualTo(404);
        assertThat(get("/events/nothing").statusCode()).isEqualTo(404);
    }

    private Calendar calendar() throws Exception {
        return new CalendarBuilder()
                .build(new StringReader(get(EVENT + "/programme.ics").body()));
    }

    private static List<String> uids(Calendar calendar) {
        return calendar.<VEvent>getComponents("VEVENT").stream()
                .map(e -> value(e, Property.UID))
                .toList();
    }

    private static VEvent event(Calendar calendar, String session) {
        return calendar.<VEvent>getComponents("VEVENT").stream()
                .filter(e -> value(e, Property.UID).startsWith("session-" + session + "@"))
                .findFirst()
                .orElseThrow();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
