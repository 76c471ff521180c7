package foyer.threats;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.platform.security.Credentials;
import foyer.registration.GivenRegistrations;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.MovableClock;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Forged requests, frames, redirects and paths that climb, tried on every address there is. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"foyer.jobs.enabled=false", "FOYER_TRUSTED_PROXIES=127.0.0.1"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class WholeApplicationTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final AtomicInteger VISITORS = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    Credentials credentials;

    @Autowired
    MovableClock clock;

    private Addresses addresses;

    @BeforeEach
    void somebody_is_registered() {
        clock.moveTo(GivenEvents.DURING_LIVE);
        var event = given.event().offering("choir", 5).live();
        var anna = people.registersAndConfirms(event, "anna", "choir");
        var manage = credentials.manage(anna.id().value(), anna.generation());
        addresses = new Addresses(
                mappings,
                Map.of(
                        "event", event.slug(),
                        "manage", manage,
                        "receipt", anna.receipt().value().toString()));
    }

    @Test
    void whatever_changes_something_refuses_what_another_site_sent() throws Exception {
        var through = new ArrayList<String>();
        for (var address : addresses.taking(RequestMethod.POST, RequestMethod.PUT, RequestMethod.DELETE)) {
            if (post(address, "Sec-Fetch-Site", "cross-site").statusCode() != 403
                    || post(address, "Origin", "https://elsewhere.example").statusCode() != 403) {
                through.add(address);
            }
        }

        assertThat(through).isEmpty();
        assertThat(addresses.taking(RequestMethod.POST)).hasSizeGreaterThan(8);
    }

    @Test
    void control_the_same_from_our_own_site_is_let_through() throws Exception {
        var confirmation = addresses.taking(RequestMethod.POST).stream()
                .filter(address -> address.endsWith("/confirmation"))
                .findFirst()
                .orElseThrow();

        assertThat(post(confirmation, "Sec-Fetch-Site", "same-origin").statusCode())
                .isEqualTo(303);
    }

    @Test
    void no_page_lets_itself_be_framed_but_the_one_that_is_made_for_it() throws Exception {
        var framed = new ArrayList<String>();
        for (var address : addresses.taking(RequestMethod.GET)) {
            var policy =
                    get(address).headers().firstValue("Content-Security-Policy").orElse("");
            if (!policy.contains("frame-ancestors 'none'") && !address.contains("embed")) {
                framed.add(address);
            }
        }

        assertThat(framed).isEmpty();
        assertThat(get("/nowhere")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .contains("frame-ancestors 'none'");
    }

    @Test
    void no_parameter_and_no_address_leads_to_another_host() throws Exception {
        var away = new ArrayList<String>();
        for (var address : addresses.taking(RequestMethod.GET)) {
            for (var to :
                    List.of("//evil.example", "https://evil.example", "%2F%2Fevil.example", "%5C%5Cevil.example")) {
                var query = "?next=%s&url=%s&redirect=%s&return=%s&lang=%s&done=%s".replace("%s", to);
                get(address + query)
                        .headers()
                        .firstValue("Location")
                        .filter(WholeApplicationTest::leadsAway)
                        .ifPresent(location -> away.add(address + " → " + location));
            }
        }
        for (var odd : List.of("//evil.example/x", "/%2Fevil.example", "/%5Cevil.example", "///evil.example")) {
            var answer = get(odd);
            answer.headers()
                    .firstValue("Location")
                    .filter(WholeApplicationTest::leadsAway)
                    .ifPresent(away::add);
            assertThat(answer.body()).doesNotContain("href=\"//evil").doesNotContain("href=\"/\\evil");
        }

        assertThat(away).isEmpty();
    }

    @Test
    void control_an_address_of_another_host_is_seen_as_one() {
        assertThat(List.of("//evil.example/x", "https://evil.example", "/\\evil.example"))
                .allMatch(WholeApplicationTest::leadsAway);
        assertThat(List.of("/events/x", "http://localhost:8080/events/x")).noneMatch(WholeApplicationTest::leadsAway);
    }

    @Test
    void no_path_climbs_out_of_what_is_served() throws Exception {
        for (var climb : List.of("../", "..%2F", "%2e%2e/", "%2e%2e%2f", "..%5C", "..;/", "%252e%252e%252f")) {
            for (var below : List.of("/assets/", "/events/", "/registrations/", "/api/v1/events/", "/")) {
                for (var target : List.of("etc/passwd", "application.properties", "secret.key", "erased.txt")) {
                    var answer = get(below + climb.repeat(6) + target);
                    assertThat(answer.statusCode()).as(below + climb + target).isIn(400, 404, 429);
                    assertThat(answer.body()).doesNotContain("root:").doesNotContain("spring.");
                }
            }
        }
    }

    private static boolean leadsAway(String location) {
        var plain = location.replace('\\', '/');
        return plain.startsWith("//")
                || (plain.contains("://") && !plain.matches("https?://(localhost|127\\.0\\.0\\.1)(:\\d+)?(/.*)?"));
    }

    private HttpResponse<String> get(String address) throws Exception {
        return send(request(address).GET());
    }

    private HttpResponse<String> post(String address, String header, String value) throws Exception {
        return send(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(header, value)
                .POST(BodyPublishers.ofString("x=1")));
    }

    /** Each from a network address of its own, so that no limit answers in the place of what is tried. */
    private HttpRequest.Builder request(String address) {
        int visitor = VISITORS.incrementAndGet();
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("X-Forwarded-For", "10.77." + visitor / 250 + "." + (visitor % 250 + 1));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
