package foyer.myday.api;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.MovableClock;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** What programs are told in headers: how often they may still come; and to pages of other sites, nothing. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"foyer.jobs.enabled=false", "FOYER_TRUSTED_PROXIES=127.0.0.1"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class ApiHeadersTest {
    @Value("${local.server.port}")
    int port;

    @Autowired
    GivenEvents given;

    @Autowired
    MovableClock clock;

    private ApiCaller api;
    private String registrations;

    @BeforeEach
    void in_the_live_phase() {
        clock.moveTo(GivenEvents.DURING_LIVE.plusSeconds(20));
        api = new ApiCaller(port, "en");
        registrations =
                "/api/v1/events/" + given.event().offering("choir", 5).live().slug() + "/registrations";
    }

    @Test
    void every_answer_to_a_registration_says_how_many_are_left() throws Exception {
        var first = api.post(registrations, "{}", "X-Forwarded-For", "10.9.9.1");
        assertThat(first.header("RateLimit-Policy")).isEqualTo("\"registration\";q=60;w=60");
        assertThat(first.header("RateLimit")).isEqualTo("\"registration\";r=59;t=40");
        for (int i = 1; i < 60; i++) {
            api.post(registrations, "{}", "X-Forwarded-For", "10.9.9.1");
        }
        var refused = api.post(registrations, "{}", "X-Forwarded-For", "10.9.9.1");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("RateLimit")).isEqualTo("\"registration\";r=0;t=40");
        assertThat(refused.header("Retry-After")).isEqualTo("41");

        clock.moveBy(Duration.ofSeconds(40));
        assertThat(api.post(registrations, "{}", "X-Forwarded-For", "10.9.9.1").header("RateLimit"))
                .isEqualTo("\"registration\";r=59;t=60");
    }

    @Test
    void who_tries_links_is_told_when_to_come_again() throws Exception {
        for (int i = 0; i < 30; i++) {
            assertThat(guess(i).status()).isEqualTo(404);
        }
        var answer = guess(30);
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"forged-link\";q=30;w=60");
        assertThat(answer.header("RateLimit")).isEqualTo("\"forged-link\";r=0;t=40");
    }

    @Test
    void no_page_of_another_site_may_read_anything() throws Exception {
        var event = registrations.replace("/registrations", "");
        for (var origin : List.of("https://elsewhere.example", "null", "http://localhost:" + port)) {
            var read = api.send(api.request(event).header("Origin", origin).GET());
            var asked = api.send(api.request(registrations)
                    .header("Origin", origin)
                    .header("Access-Control-Request-Method", "POST")
                    .header("Access-Control-Request-Headers", "content-type")
                    .method("OPTIONS", BodyPublishers.noBody()));
            for (var answer : List.of(read, asked)) {
                assertThat(answer.http().headers().map().keySet())
                        .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-"));
            }
        }
    }

    private ApiCaller.Answer guess(int number) throws Exception {
        return api.send(api.request("/api/v1/registrations/guess-" + number + "/wishes")
                .header("X-Forwarded-For", "10.9.9.2")
                .GET());
    }
}
