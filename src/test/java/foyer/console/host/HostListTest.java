package foyer.console.host;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.people.DataKind;
import foyer.platform.security.Role;
import foyer.platform.security.SignInLinks;
import foyer.programme.Programmes;
import foyer.registration.Retention;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenSeed;
import foyer.testing.MovableClock;
import foyer.testing.TeamMember;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** How the team enters addresses and sends links. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"foyer.jobs.enabled=false", "foyer.hosts=true"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenSeed.class)
class HostListTest {
    private static final String HOSTS = "/organise/" + GivenSeed.SLUG + "/hosts";
    private static final String ONE = HOSTS + "/stefan-althaus";

    @Value("${local.server.port}")
    int port;

    @Autowired
    SignInLinks signInLinks;

    @Autowired
    Programmes programmes;

    @Autowired
    Retention retention;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private TeamMember team;

    @BeforeEach
    void somebody_is_signed_in() {
        clock.moveTo(GivenSeed.DURING_LIVE);
        jdbc.sql("delete from console.host").update();
        jdbc.sql("delete from platform.outbox").update();
        team = TeamMember.at(port).sending("Accept-Language", "de").opens(link());
    }

    @Test
    void lists_all_who_lead_something_and_nobody_else() {
        assertThat(team.get(HOSTS).body())
                .contains("Station 01 ·")
                .contains("noch keine Adresse")
                .contains(ONE)
                .doesNotContain("organise/kulturkonferenz-14/hosts/nobody");
        assertThat(TeamMember.at(port).get(HOSTS).statusCode()).isIn(303, 401, 403, 404);
    }

    @Test
    void an_address_is_entered_a_link_is_sent_and_both_are_erased_again() {
        assertThat(team.post(ONE, "email", " Stefan@foyer.example ", "language", "simple")
                        .statusCode())
                .isEqualTo(303);
        assertThat(team.get(HOSTS).body()).contains("Link noch nicht gesendet");

        team.post(ONE + "/links");
        assertThat(team.get(HOSTS + "?done=sent").body())
                .contains("Der Link ist unterwegs.")
                .contains("Link gesendet: Donnerstag, 20. November 2025");
        assertThat(jdbc.sql(
                                "select recipient from platform.outbox where purpose = 'host-link' and text like '%Sie haben eine eigene Seite%'")
                        .query(String.class)
                        .single())
                .isEqualTo("Stefan@foyer.example");

        team.post(ONE + "/erasure");
        assertThat(count("console.host")).isZero();
        assertThat(count("platform.outbox")).isZero();
        assertThat(jdbc.sql("select action from platform.audit where action like 'host.%' order by at, id")
                        .query(String.class)
                        .list())
                .containsExactly("host.entered", "host.link-sent", "host.erased");
    }

    @Test
    void what_is_no_address_stays_in_the_field_with_words_beside_it() {
        for (String wrong : new String[] {"", "stefan", "a@b\r\nBcc: c@foyer.example", "<script>@foyer.example"}) {
            var answer = team.post(ONE, "email", wrong, "language", "de");
            assertThat(answer.statusCode()).as(wrong).isEqualTo(422);
            assertThat(answer.body())
                    .contains("Bitte prüfen Sie die E-Mail-Adresse.")
                    .doesNotContain("<script>@");
        }
        assertThat(count("console.host")).isZero();
        assertThat(team.post(HOSTS + "/nobody", "email", "a@foyer.example").statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_address_half_typed_is_still_there_in_another_language_form() {
        var switched = team.post(ONE, "lang", "en", "email", "stefan@", "language", "simple");

        assertThat(switched.statusCode()).isEqualTo(200);
        assertThat(switched.body())
                .contains(
                        "<html lang=\"en\"",
                        "value=\"stefan@\"",
                        "value=\"simple\" selected",
                        "form=\"host\" name=\"lang\"")
                .doesNotContain("field-error");
        team.post(ONE, "lang", "en", "email", "stefan@foyer.example");
        assertThat(count("console.host")).isZero();
    }

    @Test
    void once_their_time_is_over_the_hosts_addresses_are_forgotten() {
        team.post(ONE, "email", "stefan@foyer.example", "language", "de");
        var event = programmes.bySlug(GivenSeed.SLUG).orElseThrow().event();

        clock.moveTo(Retention.ends(event, DataKind.HOSTS).minusSeconds(1));
        retention.endDue(event);
        assertThat(count("console.host")).isOne();
        clock.moveTo(Retention.ends(event, DataKind.HOSTS));
        retention.endDue(event);
        assertThat(count("console.host")).isZero();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private URI link() {
        return signInLinks.make(Role.ORGANISER, Duration.ofHours(1));
    }
}
