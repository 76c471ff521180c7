package foyer.myday.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import foyer.platform.mail.MailAccepted;
import foyer.platform.security.Credentials;
import foyer.registration.CancelRegistration;
import foyer.registration.GivenRegistrations;
import foyer.registration.Registration;
import foyer.registration.TimeToConfirm;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** What the page behind a link says, in each state of a registration. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class MyDayPagesTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    int port;

    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    Credentials credentials;

    @Autowired
    CancelRegistration cancelRegistration;

    @Autowired
    TimeToConfirm timeToConfirm;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void in_the_live_phase() {
        clock.moveTo(GivenEvents.DURING_LIVE);
    }

    @Test
    void opens_with_both_seats_and_says_why_one_is_not_the_first_wish() throws Exception {
        var event = event();
        people.registersAndConfirms(event, "anna", "choir@1");
        var ben = people.registersAndConfirms(event, "ben", "choir@1", "drums@1", "harp@2");

        var page = page(ben);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(main(page))
                .contains(
                        "14:00 Forum drums · drums Ihr 2. Wunsch. Für Forum choir stehen Sie auf Platz 1 der Warteliste.")
                .contains("16:00 Forum harp · harp Ihr 3. Wunsch.");
        assertThat(main(page))
                .contains("Ihre Wartelisten")
                .contains("14:00 Forum choir · choir Platz 1 der Warteliste");
        assertThat(page.body())
                .contains("/wishes\"")
                .contains("/cancellation\"")
                .contains("/programme.ics\"");
    }

    @Test
    void is_kept_by_no_cache_and_carries_no_cookie() throws Exception {
        var page = page(people.registersAndConfirms(event(), "anna", "choir"));

        assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    }

    @Test
    void the_qr_code_and_the_letters_beside_it_are_the_ticket_code_and_not_the_link() throws Exception {
        var anna = people.registersAndConfirms(event(), "anna", "choir");

        var body = page(anna).body();

        String ticket = credentials.ticket(anna.id().value(), anna.generation());
        assertThat(decoded(body)).isEqualTo(ticket);
        assertThat(body)
                .contains("%s %s %s".formatted(ticket.substring(0, 4), ticket.substring(4, 8), ticket.substring(8)));
        assertThat(ticket).doesNotContain(manage(anna)).hasSize(12);
    }

    @Test
    void a_round_left_out_and_a_round_without_a_seat_say_so() throws Exception {
        var event =
                given.event().offering("choir", 1, 0).offering("drums", 1, -1).live();
        people.registersAndConfirms(event, "anna", "drums@1");
        var ben = people.registersAndConfirms(event, "ben", "choir@2", "drums@1");

        assertThat(main(page(ben)))
                .contains("14:00 Noch kein Platz Für Forum drums stehen Sie auf Platz 1 der Warteliste.")
                .contains("geben Sie weitere Wünsche an");
    }

    @Test
    void before_the_click_it_shows_what_is_held_and_until_when_but_no_ticket() throws Exception {
        var anna = people.registers(event(), "anna", "choir");
        accept(anna);

        var page = page(anna);

        assertThat(main(page))
                .contains("Bitte bestätigen Sie Ihre Anmeldung Bis Samstag, 16. März 2030, 13 Uhr halten wir")
                .contains("Forum choir · choir");
        assertThat(page.body()).contains("/confirmation\"").doesNotContain("<figure");
    }

    @Test
    void too_late_a_click_is_still_welcome() throws Exception {
        var anna = people.registers(event(), "anna", "choir");
        accept(anna);
        clock.moveBy(Duration.ofHours(25));
        timeToConfirm.endOne();

        var page = page(anna);

        assertThat(main(page)).contains("Die Zeit zum Bestätigen ist vorbei").doesNotContain("Der ganze Tag");
        assertThat(page.body()).contains("/confirmation\"").doesNotContain("/wishes\"");
    }

    @Test
    void while_wishes_are_gathered_it_lists_them_and_says_when_seats_come() throws Exception {
        clock.moveTo(GivenEvents.DURING_WISHES);
        var event =
                given.event().offering("choir", 1, 1).offering("drums", 1, 1).withWishPhase();
        var anna = people.registersAndConfirms(event, "anna", "drums@2", "choir");

        assertThat(main(page(anna)))
                .contains("Ihre Wünsche sind bei uns Bis Sonntag, 10. März 2030, 23 Uhr")
                .contains("Ihr Platz kommt noch")
                .contains("Ihre Wünsche Forum drums · drums, nur Runde 2 Forum choir · choir");

        clock.moveTo(GivenEvents.DURING_LIVE);
        assertThat(main(page(anna))).contains("Wir vergeben gerade die Plätze");
    }

    @Test
    void after_the_end_it_says_so_and_shows_no_ticket() throws Exception {
        var event = event();
        var cancelled = people.registersAndConfirms(event, "anna", "choir");
        cancelRegistration.of(cancelled.id());
        var replaced = people.registersAndConfirms(event, "ben", "choir");
        people.registersAndConfirms(event, "ben", "drums");

        assertThat(main(page(cancelled)))
                .contains("Ihre Anmeldung ist abgesagt")
                .contains("Noch einmal anmelden")
                .doesNotContain("Ticket zum Einlass");
        assertThat(main(page(replaced)))
                .contains("durch eine neue ersetzt")
                .doesNotContain("Ticket zum Einlass")
                .doesNotContain("Abmelden");
    }

    @Test
    void tells_what_was_just_done_only_by_a_flag_it_knows() throws Exception {
        var anna = people.registersAndConfirms(event(), "anna", "choir");

        assertThat(main(get(manage(anna) + "?done=confirmed", "de"))).contains("Ihre Anmeldung ist bestätigt Das sind");
        assertThat(main(get(manage(anna) + "?done=nonsense", "de"))).doesNotContain("bestätigt");
    }

    @Test
    void shows_people_their_own_data_whatever_they_typed() throws Exception {
        var anna = people.registersAndConfirms(event(), "<script>alert(1)</script>", "choir");

        var page = page(anna);

        assertThat(page.body()).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
        assertThat(main(page)).contains("Ihre Angaben dürfen für die Anmeldung gespeichert werden");
    }

    @Test
    void an_answer_to_what_is_not_asked_any_more_leads_back_and_says_so() throws Exception {
        var link = manage(people.registersAndConfirms(event(), "anna", "choir"));
        var offer = link + "/offers/" + UUID.randomUUID();

        assertThat(answered(offer + "/acceptance")).isEqualTo("303 /registrations/" + link + "?done=offer-gone");
        assertThat(answered(offer + "/refusal")).isEqualTo("303 /registrations/" + link + "?done=offer-gone");
        assertThat(answered(link + "/coming")).isEqualTo("303 /registrations/" + link);
        assertThat(answered("x/coming")).isEqualTo("404 ");
    }

    @Test
    void a_forged_an_old_and_a_cut_link_end_in_one_calm_page() throws Exception {
        var anna = people.registersAndConfirms(event(), "anna", "choir");
        String old = credentials.manage(anna.id().value(), anna.generation() + 1);
        String forged = credentials.manage(UUID.randomUUID(), 1);

        for (String link : new String[] {old, forged, manage(anna).substring(1), "x"}) {
            var page = get(link, "de");
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(main(page)).contains("Dieser Link gilt nicht mehr");
        }
    }

    private GivenEvent event() {
        return given.event()
                .offering("choir", 1, 1)
                .offering("drums", 5, 5)
                .offering("harp", 5, 5)
                .live();
    }

    private void accept(Registration registration) {
        events.publishEvent(new MailAccepted(
                UUID.randomUUID(), "received", registration.id().value(), clock.instant()));
    }

    private String manage(Registration registration) {
        return credentials.manage(registration.id().value(), registration.generation());
    }

    private String answered(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/registrations/" + path))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        var response = http.send(request, HttpResponse.BodyHandlers.discarding());
        return response.statusCode() + " "
                + response.headers().firstValue("Location").orElse("");
    }

    private HttpResponse<String> page(Registration registration) throws Exception {
        return get(manage(registration), "de");
    }

    private HttpResponse<String> get(String path, String language) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/registrations/" + path))
                .header("Accept-Language", language)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** The words of the page's content, in order. */
    private static String main(HttpResponse<String> page) {
        String body = page.body();
        return body.substring(body.indexOf("<main"), body.indexOf("</main>"))
                .replaceAll("<svg.*?</svg>", " ")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ");
    }

    /** Paints the SVG's path and reads it as a scanner would. */
    private static String decoded(String body) throws Exception {
        var size =
                Pattern.compile("<div class=\"qr\"><svg viewBox=\"0 0 (\\d+) ").matcher(body);
        assertThat(size.find()).isTrue();
        int modules = Integer.parseInt(size.group(1));
        int scale = 6;
        int side = modules * scale;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        var run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z").matcher(body);
        while (run.find()) {
            for (int y = Integer.parseInt(run.group(2)) * scale;
                    y < (Integer.parseInt(run.group(2)) + 1) * scale;
                    y++) {
                int from = y * side + Integer.parseInt(run.group(1)) * scale;
                Arrays.fill(pixels, from, from + Integer.parseInt(run.group(3)) * scale, 0x0b2b29);
            }
        }
        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        return new QRCodeReader().decode(picture).getText();
    }
}
