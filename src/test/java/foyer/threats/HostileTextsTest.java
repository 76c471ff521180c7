package foyer.threats;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.platform.mail.MailDispatcher;
import foyer.platform.security.Credentials;
import foyer.platform.settings.Settings;
import foyer.registration.GivenRegistrations;
import foyer.registration.Submission;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** Script, headers and links in every text that an event and a person can bring: shown as text, obeyed by nobody. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"foyer.jobs.enabled=false", "test=hostile-texts"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
@DirtiesContext
class HostileTextsTest {
    private static final String SCRIPT =
            "<script>alert(1)</script><img src=x onerror=alert(2)>\"'><svg/onload=alert(3)>";
    private static final List<String> RAW =
            List.of("<script>alert", "<img src=x", "<svg/onload", "\"'><", "href=\"javascript:");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    Credentials credentials;

    @Autowired
    MailDispatcher dispatcher;

    @Autowired
    Settings settings;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private ServerSocket elsewhere;
    private GivenEvent event;
    private List<String> pages;

    @BeforeEach
    void an_event_and_a_person_full_of_it() throws Exception {
        clock.moveTo(GivenEvents.DURING_LIVE);
        elsewhere = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        event = given.event().offering("choir", 5).live();
        fill(SCRIPT + " [x](javascript:alert(4)) ![p](http://127.0.0.1:" + elsewhere.getLocalPort()
                + "/p) http://127.0.0.1:" + elsewhere.getLocalPort() + "/q\r\nBcc: evil@example.org");
        var of = people.submission(event, "mallory", "choir");
        var mallory = people.registers(new Submission(
                of.event(), of.key(), SCRIPT, of.email(), SCRIPT, of.language(), of.wishes(), SCRIPT, of.consents()));
        people.confirms(mallory);
        var own = "/registrations/" + credentials.manage(mallory.id().value(), mallory.generation());
        var there = "/events/" + event.slug();
        pages = List.of(
                "/",
                there,
                there + "/offerings/choir",
                there + "/registrations/new",
                there + "/registrations/lost-link",
                "/receipts/" + mallory.receipt().value(),
                own,
                own + "/confirmation",
                own + "/wishes",
                own + "/cancellation",
                own + "/personal-data",
                own + "/erasure");
    }

    @Test
    void no_page_shows_it_as_anything_but_text() throws Exception {
        var shown = new ArrayList<String>();
        for (var page : pages) {
            var body = get(page);
            assertThat(body).as(page).contains("</html>");
            RAW.stream().filter(body::contains).forEach(raw -> shown.add(page + ": " + raw));
        }

        assertThat(shown).isEmpty();
        assertThat(get(pages.get(1))).contains("&lt;script&gt;alert");
    }

    @Test
    void a_mail_has_no_header_of_their_choosing_and_its_html_no_script() throws Exception {
        dispatcher.dispatchDue();
        try (var files = Files.list(settings.dataFolder().resolve("mail"))) {
            var mails = files.toList();
            assertThat(mails).isNotEmpty();
            for (var mail : mails) {
                var text = Files.readString(mail);
                var headers = text.substring(0, text.indexOf("\r\n\r\n"));
                assertThat(headers.lines()
                                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("bcc")))
                        .isEmpty();
                assertThat(headers.lines().filter(line -> line.startsWith("To:")))
                        .hasSize(1);
                var html = text.substring(text.indexOf("<html"), text.indexOf("</html>"));
                assertThat(RAW.stream().filter(html::contains)).isEmpty();
            }
        }
    }

    @Test
    void no_link_in_a_text_is_fetched_by_the_server() throws Exception {
        for (var page : pages) {
            get(page);
        }
        dispatcher.dispatchDue();

        assertThat(somebodyCame()).isFalse();
        // control: the socket would have seen it
        var _ = CLIENT.sendAsync(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + elsewhere.getLocalPort()))
                        .build(),
                BodyHandlers.discarding());
        assertThat(somebodyCame()).isTrue();
    }

    private boolean somebodyCame() throws IOException {
        elsewhere.setSoTimeout(1000);
        try (var connection = elsewhere.accept()) {
            return connection.isConnected();
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }

    /** As if an event file had said it; a reader that let less through would only hide what pages do with it. */
    private void fill(String hostile) {
        jdbc.sql("""
                update programme.event set title = jsonb_build_object('de', :text), claim = jsonb_build_object('de', :text),
                    organiser = :text, contact = 'a"onmouseover=alert(5)@example.org', release = release + 1,
                    venue = jsonb_build_object('name', jsonb_build_object('de', :text), 'address', :text,
                        'way', jsonb_build_object('de', :text))
                where id = :event
                """.replace(":text", "cast(:text as text)"))
                .param("text", hostile)
                .param("event", event.id().value())
                .update();
        jdbc.sql("""
                update programme.offering set title = jsonb_build_object('de', :text),
                    summary = jsonb_build_object('de', :text), description = jsonb_build_object('de', :text)
                where event_id = :event
                """.replace(":text", "cast(:text as text)"))
                .param("text", hostile)
                .param("event", event.id().value())
                .update();
    }

    private String get(String page) throws Exception {
        return CLIENT.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + page))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }
}
