package foyer.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.allocation.AllocateEvent;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenSeed;
import foyer.testing.MovableClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Pages kept for all: as quick to tell the truth as pages made anew, and nobody's page for somebody else. */
@Tag("long")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"server.port=0", "foyer.jobs.enabled=false"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenSeed.class)
class PublicPagesTest {
    private static final String EVENT = "/events/kulturkonferenz-14";
    private static final String STATION = EVENT + "/offerings/station-08";

    private final HttpClient client = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    int port;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AllocateEvent allocateEvent;

    @Test
    void a_seat_taken_shows_at_once() throws Exception {
        allocateEvent.by(GivenSeed.SLUG);
        var before = text(get(STATION));
        assertThat(text(get(STATION))).isEqualTo(before);

        registers("ana@foyer.example");

        assertThat(before).doesNotContain("noch 19 Plätze");
        assertThat(text(get(STATION))).contains("noch 19 Plätze");
    }

    private void registers(String email) throws Exception {
        var registration = """
                {"name": "Ana", "email": "%s", "language": "de", "wishes": [{"offering": "station-08"}],
                 "withoutRounds": [], "consent": {"privacy": true, "accessNeeds": false, "photos": false}}
                """.formatted(email);
        var answer = client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1" + EVENT + "/registrations"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(registration))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    /** The first half is the control: it shows that pages are kept at all. */
    @Test
    void what_another_node_wrote_shows_after_a_second() throws Exception {
        get(EVENT);
        jdbc.sql(
                        "update programme.event set claim = jsonb_set(claim, '{de}', '\"Von nebenan\"'), release = release + 1")
                .update();
        assertThat(text(get(EVENT))).doesNotContain("Von nebenan");

        clock.moveBy(PublicPages.LONGEST);

        assertThat(text(get(EVENT))).contains("Von nebenan");
    }

    @Test
    void language_forms_and_encodings_are_kept_apart() throws Exception {
        for (int i = 0; i < 2; i++) {
            assertThat(text(get(EVENT, "Accept-Language", "de"))).contains("lang=\"de\"");
            assertThat(text(get(EVENT, "Accept-Language", "en"))).contains("lang=\"en\"");
            var zipped = get(EVENT, "Accept-Language", "en", "Accept-Encoding", "br, gzip");
            assertThat(zipped.headers().firstValue("content-encoding")).hasValue("gzip");
            assertThat(text(zipped)).isEqualTo(text(get(EVENT, "Accept-Language", "en")));
            assertThat(get(EVENT, "Accept-Encoding", "gzip;q=0").headers().firstValue("content-encoding"))
                    .isEmpty();
        }
        assertThat(get(EVENT).headers().allValues("vary").toString().replace(" ", ""))
                .isEqualToIgnoringCase("[Accept-Language,Cookie,Accept-Encoding]");
    }

    @Test
    void whoever_has_a_cookie_or_gets_one_is_answered_alone() throws Exception {
        get(EVENT);
        assertThat(text(get(EVENT, "Cookie", "lang=en"))).contains("lang=\"en\"");
        assertThat(text(get(EVENT))).contains("lang=\"de\"");
        for (int i = 0; i < 2; i++) {
            assertThat(get(EVENT + "?lang=en").headers().firstValue("set-cookie"))
                    .isPresent();
        }
        assertThat(get(EVENT).headers().firstValue("set-cookie")).isEmpty();
    }

    @Test
    void a_form_is_made_for_each_visitor() throws Exception {
        var form = EVENT + "/registrations/new";

        assertThat(text(get(form))).isNotEqualTo(text(get(form)));
        assertThat(get(form).headers().firstValue("cache-control")).hasValue("no-store");
    }

    @Test
    void a_kept_page_has_all_the_headers_of_the_first_and_a_number_of_its_own() throws Exception {
        clock.moveBy(PublicPages.LONGEST);
        var first = get(EVENT);
        var second = get(EVENT);

        assertThat(headers(second)).isEqualTo(headers(first));
        assertThat(headers(second)).containsKeys("content-security-policy", "cache-control", "x-content-type-options");
        assertThat(second.headers().firstValue("x-request-id"))
                .isPresent()
                .isNotEqualTo(first.headers().firstValue("x-request-id"));
        var mark = second.headers().firstValue("etag").orElseThrow();
        var known = get(EVENT, "If-None-Match", mark);
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.body()).isEmpty();
    }

    private static TreeMap<String, Object> headers(HttpResponse<byte[]> answer) {
        var headers = new TreeMap<String, Object>(answer.headers().map());
        for (var own : new String[] {
            "x-request-id", "date", "vary", "content-language", "content-length", "keep-alive", "connection"
        }) {
            headers.remove(own);
        }
        return headers;
    }

    @Test
    void of_many_who_come_at_once_each_gets_the_whole_page() throws Exception {
        get(EVENT);
        clock.moveBy(PublicPages.LONGEST);
        var answers = Stream.generate(() -> client.sendAsync(request(EVENT), BodyHandlers.ofByteArray()))
                .limit(60)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).allMatch(answer -> answer.statusCode() == 200);
        assertThat(answers.stream().map(PublicPagesTest::text).distinct()).hasSize(1);
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        return client.send(request(path, headers), BodyHandlers.ofByteArray());
    }

    private HttpRequest request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request.build();
    }

    private static String text(HttpResponse<byte[]> answer) {
        try {
            var body = answer.headers().firstValue("content-encoding").isPresent()
                    ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes()
                    : answer.body();
            return new String(body, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
