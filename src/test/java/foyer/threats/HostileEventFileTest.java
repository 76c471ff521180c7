package foyer.threats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import foyer.programme.Import;
import foyer.programme.ImportEvent;
import foyer.programme.Programme;
import foyer.programme.Programmes;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.MovableClock;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.json.JsonMapper;

/** An event file that brings script in each text it can hold: on no page, in no file that goes outward, is it more than text. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"foyer.jobs.enabled=false", "test=hostile-file"})
@ContextConfiguration(initializers = FreshDatabase.class)
@org.springframework.context.annotation.Import(GivenConfiguration.class)
@DirtiesContext
class HostileEventFileTest {
    private static final String SCRIPT =
            " <script>alert(1)</script><img src=x onerror=alert(2)>\"'><svg/onload=alert(3)> </script> ]]> [x](javascript:alert(4))";
    private static final List<String> RAW =
            List.of("<script>alert", "<img src=x", "<svg/onload", "\"'><", "href=\"javascript:");
    private static final Set<String> TEXTS = Set.of(
            "title",
            "claim",
            "organiser",
            "alt",
            "text",
            "transcript",
            "name",
            "address",
            "way",
            "access",
            "accessNote",
            "role",
            "place",
            "team",
            "description",
            "subtitle",
            "summary",
            "material",
            "receives",
            "feeds",
            "audience",
            "questions",
            "de",
            "en",
            "simple");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    ImportEvent importEvent;

    @Autowired
    Programmes programmes;

    @Autowired
    MovableClock clock;

    private final AtomicInteger poisoned = new AtomicInteger();
    private String there = "";
    private Programme programme;

    @BeforeEach
    void an_event_full_of_it() throws Exception {
        clock.moveTo(Instant.parse("2026-04-02T12:00:00Z"));
        var yaml = everyScalarAsText();
        Map<String, Object> file = yaml.load(Files.readString(Path.of("src/test/resources/events/every-field.yaml")));
        var hostile = yaml.dump(poisoned("", file)).getBytes(StandardCharsets.UTF_8);
        assertThat(poisoned.get()).isGreaterThan(35);
        var ended = importEvent.from("hostile.yaml", hostile);
        assertThat(ended).isInstanceOf(Import.Imported.class);
        programme = programmes.bySlug("alles").orElseThrow();
        there = "/events/alles";
    }

    /** Dates, numbers and the key {@code on} stay as they are written. */
    private static Yaml everyScalarAsText() {
        var dumping = new DumperOptions();
        var loading = new LoaderOptions();
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                // none
            }
        });
    }

    private Object poisoned(String key, Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var all = new LinkedHashMap<Object, Object>();
                map.forEach((k, v) -> all.put(k, poisoned(k.toString(), v)));
                yield all;
            }
            case List<?> list -> list.stream().map(one -> poisoned(key, one)).toList();
            case String text
            when TEXTS.contains(key) && !text.matches("[a-z]+(-[a-z]+)+") -> {
                poisoned.incrementAndGet();
                yield text + SCRIPT;
            }
            default -> value;
        };
    }

    @Test
    void no_page_shows_it_as_anything_but_text() throws Exception {
        var shown = new ArrayList<String>();
        for (var page : pages()) {
            for (var language : List.of("de", "en", "simple")) {
                var answer = get(page + (page.contains("?") ? "&" : "?") + "lang=" + language);
                assertThat(answer.statusCode()).as(page).isEqualTo(200);
                RAW.stream().filter(answer.body()::contains).forEach(raw -> shown.add(page + ": " + raw));
            }
        }

        assertThat(shown).isEmpty();
        assertThat(get(there).body()).contains("&lt;script&gt;alert");
    }

    @Test
    void what_goes_outward_stays_whole() throws Exception {
        assertThatCode(() -> DocumentBuilderFactory.newNSInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(
                                get(there + "/programme.xml").body().getBytes(StandardCharsets.UTF_8))))
                .doesNotThrowAnyException();
        assertThatCode(() -> JsonMapper.shared()
                        .readTree(get(there + "/programme.json").body()))
                .doesNotThrowAnyException();
        assertThat(get(there + "/programme.ics").body().lines())
                .allMatch(line -> line.matches("[A-Z-]+[;:].*|[ \\t].*"));
        assertThat(get("/api/v1" + there).body()).doesNotContain("\n<");
    }

    private List<String> pages() {
        var pages = new ArrayList<>(List.of(
                "/",
                there,
                there + "?q=Stimme",
                there + "/embed",
                there + "/registrations/new",
                there + "/registrations/lost-link",
                there + "/easy-language",
                there + "/sign-language",
                "/privacy",
                "/accessibility",
                "/imprint"));
        programme.sessions().forEach(session -> pages.add(there + "/sessions/" + session.key()));
        programme.offerings().forEach(offering -> pages.add(there + "/offerings/" + offering.key()));
        programme.speakers().forEach(person -> pages.add(there + "/people/" + person.key()));
        return pages;
    }

    private HttpResponse<String> get(String page) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + page))
                        .build(),
                BodyHandlers.ofString());
    }
}
