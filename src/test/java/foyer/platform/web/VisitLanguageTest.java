package foyer.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** Which language form somebody gets, what is remembered, and what programs get when something fails. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        classes = GalleryTest.Gallery.class,
        properties = {"FOYER_EXAMPLE=true"})
class VisitLanguageTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    int port;

    @Test
    void who_asks_for_nothing_reads_German_and_gets_no_cookie() throws Exception {
        var answer = get("/gallery/misc");

        assertThat(answer.body()).contains("<html lang=\"de\">", "Zum Inhalt springen");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Vary"))
                .hasValueSatisfying(vary -> assertThat(vary).containsIgnoringCase("accept-language,cookie"));
    }

    @Test
    void the_browser_s_language_counts_until_somebody_chose_one() throws Exception {
        assertThat(get("/gallery/misc", "Accept-Language", "en-GB,de;q=0.5").body())
                .contains("Skip to content");
        assertThat(get("/gallery/misc", "Accept-Language", "en", "Cookie", "lang=simple")
                        .body())
                .contains("Zum Text springen");
        assertThat(get("/gallery/misc?lang=en", "Cookie", "lang=de").body()).contains("Skip to content");
    }

    @Test
    void a_choice_is_remembered_for_a_year_and_an_unknown_one_is_not() throws Exception {
        assertThat(get("/gallery/misc?lang=simple").headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie)
                        .startsWith("lang=simple; Path=/; Max-Age=31536000;")
                        .contains("HttpOnly", "SameSite=Lax"));
        assertThat(get("/gallery/misc?lang=xx").headers().firstValue("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void the_language_links_keep_the_rest_of_the_address() throws Exception {
        assertThat(get("/gallery/misc?level=basis&lang=de").body())
                .contains("href=\"/gallery/misc?level=basis&amp;lang=en\"");
    }

    @Test
    void an_address_with_two_slashes_makes_no_link_to_another_host() throws Exception {
        var page = rawly("//elsewhere.example/x");

        assertThat(page).contains("href=\"/elsewhere.example/x?lang=en\"").doesNotContain("\"//elsewhere.example");
    }

    @Test
    void a_program_gets_problem_details_with_the_request_s_number() throws Exception {
        var answer = get("/api/v1/nowhere");
        var id = answer.headers().firstValue("X-Request-Id").orElseThrow();

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"status\":404", "urn:foyer:request:" + id);
    }

    @Test
    void styles_are_kept_for_ever_and_pages_are_not() throws Exception {
        var page = get("/gallery/misc");
        var style = page.body().replaceAll("(?s).*href=\"(/assets/[^\"]+/foyer.css)\".*", "$1");

        assertThat(get(style).headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(get(style, "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                .hasValue("gzip");
    }

    /** Java's own client would tidy up the address. */
    private String rawly(String target) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .formatted(target)
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
