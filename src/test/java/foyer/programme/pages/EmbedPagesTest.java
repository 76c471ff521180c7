package foyer.programme.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import foyer.testing.Browser;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenSeed;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The programme in a frame of another website, and what search engines read, in a browser. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "server.port=0")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenSeed.class)
class EmbedPagesTest {
    private static final String EVENT = "/events/kulturkonferenz-14";
    private static Browser browser;

    @Value("${local.server.port}")
    int port;

    @BeforeAll
    static void open() {
        browser = Browser.start();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void another_website_shows_the_programme_and_its_links_leave_the_frame() throws Exception {
        var website = website(EVENT + "/embed?lang=en");
        try (var visit = browser.desk().at(address(website))) {
            var page = visit.page();
            var frame = page.frameLocator("iframe");
            frame.locator("h1").waitFor();
            assertThat(frame.locator(".day__item").count()).isGreaterThan(8);
            assertThat(frame.locator(".embed__more").innerText()).isEqualTo("See the whole programme");
            assertThat(page.context().cookies()).isEmpty();
            frame.locator("text=Panel discussion")
                    .first()
                    .or(frame.locator("h1 a"))
                    .first()
                    .click();
            page.waitForURL("**" + EVENT + "**");
            assertThat(page.locator("iframe").count()).isZero();
        } finally {
            website.stop(0);
        }
    }

    @Test
    void no_other_page_lets_itself_be_framed() throws Exception {
        var website = website(EVENT);
        try (var visit = browser.desk().at(address(website))) {
            visit.page().waitForTimeout(1000);
            assertThat(visit.page().frameLocator("iframe").locator("h1#title").count())
                    .isZero();
        } finally {
            website.stop(0);
        }
    }

    @Test
    void the_page_for_frames_alone_is_accessible_and_asks_for_nothing_from_elsewhere() {
        try (var visit = browser.phone().wide(320).at(here(EVENT + "/embed"))) {
            visit.picture("programme-embed-320");
            visit.isAccessible().isQuiet().fits();
        }
        try (var visit = browser.phone().dark().at(here(EVENT + "/embed?lang=simple"))) {
            visit.isAccessible().isQuiet().fits();
        }
    }

    @Test
    void only_that_address_may_be_framed_and_it_runs_and_sends_nothing() throws Exception {
        assertThat(policy(EVENT + "/embed"))
                .contains("frame-ancestors *", "script-src 'none'", "form-action 'none'", "default-src 'none'");
        for (var path :
                new String[] {"/", EVENT, EVENT + "/embed/", "/events/nothing/embed", EVENT + "/programme.xml"}) {
            assertThat(policy(path)).as(path).contains("frame-ancestors 'none'").doesNotContain("frame-ancestors *");
        }
    }

    @Test
    void browsers_read_the_data_for_search_engines_and_run_none_of_it() {
        for (var path : new String[] {"", "/sessions/chancen-erkennen", "/offerings/station-08"}) {
            try (var visit = browser.desk().at(here(EVENT + path))) {
                var type = visit.page().evaluate("""
                        () => { const data = JSON.parse(document.querySelector('script[type="application/ld+json"]').textContent);
                                return (data['@graph'] ?? [data])[0]['@type']; }
                        """);
                assertThat(type).isEqualTo("Event");
                assertThat(visit.page().getAttribute("meta[property='og:url']", "content"))
                        .isEqualTo(visit.page().getAttribute("link[rel=canonical]", "href"))
                        .endsWith(EVENT + path);
                assertThat(visit.page().getAttribute("meta[property='og:locale']", "content"))
                        .isEqualTo("de_DE");
                visit.isQuiet();
            }
        }
    }

    @Test
    void the_programme_page_names_the_calendar_to_subscribe_to() {
        try (var visit = browser.phone().at(here(EVENT + "?lang=en"))) {
            assertThat(visit.page().getAttribute("#along a >> nth=0", "href"))
                    .startsWith("webcal://")
                    .endsWith(EVENT + "/programme.ics?lang=en");
            assertThat(visit.page().innerText("#along code")).startsWith("http").endsWith("/programme.ics?lang=en");
            visit.page().locator("#along").scrollIntoViewIfNeeded();
            visit.firstScreen("programme-along-390");
        }
    }

    private HttpServer website(String framed) throws Exception {
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        var page =
                "<!doctype html><html lang=en><title>Elsewhere</title><iframe title=Programme width=900 height=800 src=\""
                        + here(framed) + "\"></iframe>";
        server.createContext("/", exchange -> {
            var bytes = page.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static String address(HttpServer website) {
        return "http://127.0.0.1:" + website.getAddress().getPort() + "/";
    }

    private String here(String path) {
        return "http://localhost:" + port + path;
    }

    private String policy(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(here(path))).build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow();
    }
}
