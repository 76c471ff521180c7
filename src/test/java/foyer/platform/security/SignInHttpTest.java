package foyer.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.testing.AtOnce;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.MovableClock;
import foyer.testing.TeamMember;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "foyer.jobs.enabled=false",
            "FOYER_TRUSTED_PROXIES=127.0.0.1",
            "FOYER_BASE_URL=https://konferenz.example.org"
        })
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class SignInHttpTest {
    private static final String COOKIE = "__Host-foyer-sign-in=";

    @LocalServerPort
    int port;

    @Autowired
    SignInLinks links;

    @Autowired
    Audit audit;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void now() {
        clock.moveTo(GivenEvents.DURING_LIVE);
    }

    @Test
    void opening_the_link_uses_nothing_up_and_the_button_lets_in_once() {
        var link = link();
        var member = TeamMember.at(port);

        var asked = member.get(link.getPath());
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(asked.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(member.get(link.getPath()).statusCode()).isEqualTo(200);

        var redeemed = member.post(link.getPath());
        assertThat(redeemed.statusCode()).isEqualTo(303);
        assertThat(redeemed.headers().firstValue("Location")).hasValue("/organise");
        assertThat(member.get("/organise").statusCode()).isLessThan(400);

        assertThat(TeamMember.at(port).post(link.getPath()).statusCode()).isEqualTo(404);
    }

    @Test
    void the_cookie_is_out_of_reach_for_scripts_other_sites_and_neighbours() {
        var set = TeamMember.at(port).post(link().getPath()).headers().firstValue("Set-Cookie");

        assertThat(set.orElseThrow())
                .startsWith(COOKIE)
                .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Domain", "Max-Age", "Expires");
        var plain = new SignInCookie(URI.create("http://10.0.0.5:8080")).set(new OneTimeToken("x"));
        assertThat(plain).isEqualTo("foyer-sign-in=x; Path=/organise; HttpOnly; SameSite=Lax");
    }

    @Test
    void used_expired_and_invented_links_look_alike() {
        var used = link();
        TeamMember.at(port).opens(used);
        var expired = link();
        clock.moveBy(Duration.ofHours(1));

        var answers = List.of(used.getPath(), expired.getPath(), "/sign-in/invented").stream()
                .flatMap(path -> List.of(
                        TeamMember.at(port).get(path), TeamMember.at(port).post(path))
                        .stream())
                .toList();

        assertThat(answers).allMatch(answer -> answer.statusCode() == 404);
        assertThat(answers.stream().map(answer -> main(answer.body())).distinct())
                .hasSize(1);
        assertThat(answers.getFirst().body()).contains("bin/foyer admin-link");
    }

    @Test
    void of_many_who_press_at_once_one_comes_in() throws Exception {
        var path = link().getPath();

        var codes = AtOnce.each(8, _ -> TeamMember.at(port).post(path).statusCode());

        assertThat(codes).filteredOn(code -> code == 303).hasSize(1);
        assertThat(codes).filteredOn(code -> code == 404).hasSize(7);
    }

    @Test
    void nobody_can_choose_the_cookie_of_somebody_else() {
        var attacker = TeamMember.at(port).opens(link());
        var planted = attacker.cookie();
        var victim = TeamMember.at(port).withCookie(planted);

        victim.opens(link());

        assertThat(victim.cookie()).startsWith(COOKIE).isNotEqualTo(planted);
        assertThat(TeamMember.at(port).withCookie(planted).get("/organise").statusCode())
                .as("what was planted is worth nothing any more")
                .isEqualTo(401);
        var invented = TeamMember.at(port).withCookie(COOKIE + "invented");
        invented.opens(link());
        assertThat(TeamMember.at(port)
                        .withCookie(COOKIE + "invented")
                        .get("/organise")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void without_a_sign_in_every_address_of_the_team_looks_the_same() {
        var stranger = TeamMember.at(port);

        for (var path : List.of("/organise", "/organise/nowhere", "/organise/a/b/c", "/organise/sign-out")) {
            var answer = stranger.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(401);
            assertThat(answer.headers().firstValue("Location")).isEmpty();
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(main(answer.body()))
                    .isEqualTo(main(stranger.get("/organise").body()));
        }
        assertThat(stranger.post("/organise/nowhere").statusCode()).isEqualTo(401);
    }

    @Test
    void it_ends_after_two_quiet_hours_and_after_twelve_in_any_case() {
        var member = TeamMember.at(port).opens(link());
        clock.moveBy(Duration.ofMinutes(119));
        assertThat(member.get("/organise").statusCode()).isLessThan(400);
        clock.moveBy(Duration.ofMinutes(119));
        assertThat(member.get("/organise").statusCode()).isLessThan(400);
        clock.moveBy(Duration.ofMinutes(121));
        assertThat(member.get("/organise").statusCode()).isEqualTo(401);

        var busy = TeamMember.at(port).opens(link());
        for (int hour = 1; hour < 12; hour++) {
            clock.moveBy(Duration.ofHours(1));
            assertThat(busy.get("/organise").statusCode()).as(hour + " h").isLessThan(400);
        }
        clock.moveBy(Duration.ofHours(1));
        assertThat(busy.get("/organise").statusCode()).isEqualTo(401);
    }

    @Test
    void who_leaves_is_out_even_with_a_copy_of_the_cookie() {
        var member = TeamMember.at(port).opens(link());
        var copy = member.cookie();

        var left = member.post("/organise/sign-out");

        assertThat(left.statusCode()).isEqualTo(303);
        assertThat(left.headers().firstValue("Set-Cookie").orElseThrow()).contains("Max-Age=0");
        assertThat(TeamMember.at(port).withCookie(copy).get("/organise").statusCode())
                .isEqualTo(401);
    }

    @Test
    void forms_from_elsewhere_are_refused_and_so_is_who_does_not_say_where_from() {
        var member = TeamMember.at(port).opens(link());
        var cookie = member.cookie();

        for (var said : List.of(
                List.of("Sec-Fetch-Site", "cross-site"),
                List.of("Sec-Fetch-Site", "same-site"),
                List.of("Origin", "https://evil.example"),
                List.of("Origin", "null"))) {
            var foreign = TeamMember.at(port).withCookie(cookie).sending(said.get(0), said.get(1));
            assertThat(foreign.postWithout("/organise/sign-out").statusCode())
                    .as(said.toString())
                    .isEqualTo(403);
        }
        assertThat(member.postWithout("/organise/sign-out").statusCode()).isEqualTo(403);
        assertThat(member.postWithout(link().getPath()).statusCode()).isEqualTo(403);
        assertThat(member.get("/organise").statusCode()).isLessThan(400);
        var own = TeamMember.at(port).withCookie(cookie).sending("Origin", "https://konferenz.example.org");
        assertThat(own.postWithout("/organise/sign-out").statusCode()).isEqualTo(303);
    }

    @Test
    void who_tries_links_must_wait_and_a_good_one_waits_with_them() {
        var guesser = TeamMember.at(port).sending("X-Forwarded-For", "203.0.113.77");
        for (int guess = 0; guess < 30; guess++) {
            assertThat(guesser.post("/sign-in/guess-" + guess).statusCode()).isEqualTo(404);
        }

        var answer = guesser.post(link().getPath());

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(TeamMember.at(port).post(link().getPath()).statusCode()).isEqualTo(303);
    }

    @Test
    void neither_links_nor_cookies_stand_in_the_database() {
        var link = link();
        var member = TeamMember.at(port).opens(link);

        var stored = jdbc.sql("""
                select string_agg(encode(token_hash, 'hex') || encode(token_hash, 'base64'), ' ') from (
                  select token_hash from platform.sign_in_link union all select token_hash from platform.sign_in) t
                """).query(String.class).single();

        assertThat(stored)
                .doesNotContain(
                        link.getPath().replace("/sign-in/", ""), member.cookie().replace(COOKIE, ""));
    }

    @Test
    void the_audit_is_added_to_and_never_changed() {
        var actor = new Actor(UUID.randomUUID(), Role.ORGANISER);
        var subject = UUID.randomUUID();
        audit.record(actor, "registration.read", subject);

        assertThat(audit.about(subject, Set.of("registration.read"), 10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.actor()).isEqualTo(actor));
        for (var change : List.of("update platform.audit set action = 'x'", "delete from platform.audit")) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> jdbc.sql(change).update()))
                    .as(change)
                    .isNotNull();
        }
    }

    private URI link() {
        return links.make(Role.ORGANISER, Duration.ofHours(1));
    }

    /** Without what differs by address: the language links. */
    private static String main(String body) {
        return body.substring(body.indexOf("<main"), body.indexOf("</main>"));
    }
}
