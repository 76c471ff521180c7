package foyer.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.testing.FreshDatabase;
import foyer.testing.Logs;
import foyer.testing.MovableClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "foyer.jobs.enabled=false",
            "FOYER_TRUSTED_PROXIES=127.0.0.1",
            "FOYER_BASE_URL=https://konferenz.example.org"
        })
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({SecurityHttpTest.Probe.class, SecurityHttpTest.StandingClock.class})
class SecurityHttpTest {
    private static final UUID ANNA = UUID.fromString("019a9f3e-7c00-7000-8000-000000000001");

    @LocalServerPort
    int port;

    @Autowired
    Credentials credentials;

    private final HttpClient client = HttpClient.newHttpClient();

    @RestController
    static class Probe {
        @GetMapping("/probe")
        String read() {
            return "read";
        }

        @PostMapping("/probe")
        String write(@RequestParam String name) {
            return "written " + name.length();
        }

        @PostMapping("/api/probe")
        int json(@RequestBody Map<String, Integer> numbers) {
            return numbers.size();
        }

        @GetMapping("/probe/{number}")
        int typed(@PathVariable int number) {
            return number;
        }

        @GetMapping("/probe/broken")
        String broken() {
            throw new IllegalStateException("broken");
        }

        @GetMapping("/registrations/{manage}/probe")
        String manage(@PathVariable String manage) {
            if (manage.startsWith("forged")) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            return "Mein Tag";
        }
    }

    @TestConfiguration
    static class StandingClock {
        @Bean
        @Primary
        Clock standing() {
            return MovableClock.at("2025-11-20T09:00:00Z");
        }
    }

    @Test
    void operators_ask_for_health_here_and_for_nothing_else() throws Exception {
        var health = send(get("/health"));

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).doesNotContain("outbox", "details");
        for (var address : List.of("/metrics", "/env", "/beans", "/heapdump", "/loggers", "/actuator", "/health/db")) {
            assertThat(send(get(address)).statusCode()).as(address).isEqualTo(404);
        }
    }

    @Test
    void a_public_page_sets_no_cookie_and_says_how_strict_it_is() throws Exception {
        var headers = send(get("/probe")).headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .contains(
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                                + " media-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
                                + " manifest-src 'self'");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("camera=()", "geolocation=()");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        assertThat(headers.firstValue("Cache-Control")).isEmpty();
        assertThat(headers.firstValue("WWW-Authenticate")).isEmpty();
    }

    @Test
    void error_pages_carry_the_same_headers() throws Exception {
        for (var path : List.of("/probe/broken", "/nowhere", "/probe/x")) {
            var response = send(get(path));
            assertThat(response.statusCode()).as(path).isGreaterThanOrEqualTo(400);
            assertThat(response.headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .isPresent();
        }
    }

    @Test
    void what_belongs_to_one_person_is_never_kept_however_the_address_is_spelled() throws Exception {
        for (var path : List.of(
                "/registrations/x/probe",
                "/%72egistrations/x/probe",
                "/api/v1/receipts/1",
                "/events/e/registrations/new")) {
            assertThat(send(get(path)).headers().firstValue("Cache-Control"))
                    .as(path)
                    .contains("no-store");
        }
    }

    @Test
    void a_form_on_another_site_cannot_write_here() throws Exception {
        assertThat(send(form("name=Anna", "Sec-Fetch-Site", "cross-site")).statusCode())
                .isEqualTo(403);
        assertThat(send(form("name=Anna", "Origin", "https://evil.example")).statusCode())
                .isEqualTo(403);
        assertThat(send(form("name=Anna", "Sec-Fetch-Site", "same-origin")).body())
                .isEqualTo("written 4");
        assertThat(send(form("name=Anna", "Origin", "https://konferenz.example.org"))
                        .body())
                .isEqualTo("written 4");
        assertThat(send(form("name=Anna", "X-Any", "")).body()).isEqualTo("written 4");
    }

    @Test
    void one_megabyte_of_text_gets_an_answer() throws Exception {
        var text = "name=" + "a".repeat(1_000_000);
        var form = send(form(text, "Sec-Fetch-Site", "same-origin"));
        assertThat(form.statusCode()).isEqualTo(413);
        assertThat(form.body()).contains("<html");

        var json = send(to("/api/probe")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"a\":\"" + "a".repeat(1_000_000) + "\"}")));
        assertThat(json.statusCode()).isEqualTo(413);

        assertThat(send(form("name=" + "a".repeat(200_000), "X-Any", "")).body())
                .isEqualTo("written 200000");
    }

    @Test
    void a_client_that_writes_all_before_it_reads_gets_the_answer_too() throws Exception {
        var body = "name=" + "a".repeat(5_000_000);
        var answer = raw("POST /probe HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type:"
                + " application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);

        assertThat(answer).startsWith("HTTP/1.1 413").contains("<html");
    }

    @Test
    void a_body_of_unknown_length_is_asked_for_its_length() throws Exception {
        BodyPublisher chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[10]));

        assertThat(send(to("/api/probe").POST(chunked)).statusCode()).isEqualTo(411);
    }

    @Test
    void whoever_tries_links_must_wait_and_whoever_has_one_never_notices() throws Exception {
        for (int i = 0; i < 30; i++) {
            assertThat(send(get("/registrations/x/probe").header("X-Forwarded-For", "192.0.2.7"))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(send(get("/registrations/forged" + i + "/probe").header("X-Forwarded-For", "192.0.2.7"))
                            .statusCode())
                    .isEqualTo(404);
        }

        var stopped = send(get("/registrations/forged/probe").header("X-Forwarded-For", "192.0.2.7"));
        assertThat(stopped.statusCode()).isEqualTo(429);
        assertThat(stopped.headers().firstValue("Retry-After")).contains("61");
        assertThat(send(get("/registrations/forged/probe").header("X-Forwarded-For", "192.0.2.8"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_log_holds_no_link_no_address_and_no_name() throws Exception {
        var link = credentials.manage(ANNA, 1);
        try (var logs = Logs.caught()) {
            send(get("/registrations/" + link + "/probe"));
            send(get("/registrations/" + link + "/nowhere"));
            send(get("/probe/" + link));
            send(get("/probe/broken?email=anna.secret@example.org"));
            send(form("nobody=Anna+Geheim", "X-Any", ""));
            send(form("name=" + "Anna+Geheim".repeat(40_000), "X-Any", ""));
            assertThat(send(form("name=Anna%ZZ+Geheim", "X-Any", "")).statusCode())
                    .isEqualTo(400);
            send(to("/api/probe")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"Anna Geheim\": \"anna.secret@example.org\"}")));
            raw("GET /registrations/" + link + "|/probe HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            raw("GET /registrations/" + link + "/probe HTTP/1.1\r\nHost: local host\r\nConnection: close\r\n\r\n");
            raw("GET /registrations/" + link + "//probe;x=y HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

            assertThat(logs.text()).contains("broken").doesNotContain(link, "anna.secret", "Geheim", "127.0.0.1");
        }
    }

    private HttpRequest.Builder form(String body, String header, String value) {
        return to("/probe")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(header, value)
                .POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder get(String path) {
        return to(path).GET();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/html,*/*");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
