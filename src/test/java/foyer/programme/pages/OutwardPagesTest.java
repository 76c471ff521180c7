package foyer.programme.pages;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.testing.FreshDatabase;
import foyer.testing.GivenSeed;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** What other programs and websites fetch: no cookie whatever they ask, and caches may keep it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "server.port=0")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenSeed.class)
class OutwardPagesTest {
    private static final String EVENT = "/events/kulturkonferenz-14";
    private final HttpClient client = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/programme.xml", "/programme.json", "/programme.ics", "/embed"})
    void nobody_gets_a_cookie_and_one_that_comes_along_changes_nothing(String file) throws Exception {
        var german = get(EVENT + file);
        var english = get(EVENT + file + "?lang=en");

        assertThat(english.headers().map()).doesNotContainKey("set-cookie");
        assertThat(english.body()).contains("14th Westphalian Culture Conference");
        assertThat(get(EVENT + file, "Cookie", "lang=en").body()).isEqualTo(german.body());
        assertThat(german.headers().firstValue("cache-control"))
                .get()
                .asString()
                .contains("public")
                .contains("must-revalidate");
        var mark = german.headers().firstValue("etag").orElseThrow();
        assertThat(get(EVENT + file, "If-None-Match", mark).statusCode()).isEqualTo(304);
        assertThat(get("/events/nothing" + file).statusCode()).isEqualTo(404);
    }

    @Test
    void the_schedule_files_say_what_they_are() throws Exception {
        assertThat(get(EVENT + "/programme.xml").headers().firstValue("content-type"))
                .hasValue("application/xml;charset=UTF-8");
        assertThat(get(EVENT + "/programme.json").headers().firstValue("content-type"))
                .hasValue("application/json");
    }

    /** Data for search engines and a form to search with are no reason for a heavy page. */
    @Test
    void the_programme_page_weighs_less_than_20_kilobytes_on_its_way() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + EVENT))
                .header("Accept-Encoding", "gzip")
                .build();
        var page = client.send(request, BodyHandlers.ofByteArray());

        assertThat(page.headers().firstValue("content-encoding")).hasValue("gzip");
        assertThat(page.body()).hasSizeLessThan(20 * 1024);
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
