package foyer.console.host;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import foyer.platform.i18n.Language;
import foyer.platform.security.Credentials;
import foyer.programme.Programmes;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenSeed;
import foyer.testing.MovableClock;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** A host changes the language while adding material: one page with two halves, and neither loses a word. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"foyer.jobs.enabled=false", "foyer.hosts=true"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenSeed.class)
class MaterialLanguageTest {
    @Value("${local.server.port}")
    int port;

    @Autowired
    Hosts hosts;

    @Autowired
    Credentials credentials;

    @Autowired
    Programmes programmes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private HostVisitor visitor;
    private String own = "";

    @BeforeEach
    void station_04_has_a_host() {
        clock.moveTo(GivenSeed.DURING_LIVE);
        jdbc.sql("delete from console.material").update();
        visitor = new HostVisitor(port);
        var programme = programmes.bySlug(GivenSeed.SLUG).orElseThrow();
        var host = programme.offering("station-04").orElseThrow().hosts().getFirst();
        hosts.enter(programme.event(), host, "vier@foyer.example", Language.DE);
        var entered = requireNonNull(hosts.of(programme.event()).get(host.id()));
        own = "/host/" + GivenSeed.SLUG + "/" + credentials.host(host.id().value(), entered.generation())
                + "/offerings/station-04";
    }

    @Test
    void in_another_language_form_both_halves_of_the_page_keep_what_was_typed() throws Exception {
        String[] typed = {
            "title",
            "Chorbuch",
            "address",
            "https://",
            "link-when",
            "after",
            "file-title",
            "Übungsblatt",
            "file",
            "blatt.pdf"
        };
        String[] inEnglish = Arrays.copyOf(typed, typed.length + 2);
        inEnglish[typed.length] = "lang";
        inEnglish[typed.length + 1] = "en";

        var switched = visitor.post(own + "/material", inEnglish);

        assertThat(switched.statusCode()).isEqualTo(200);
        assertThat(switched.body())
                .contains("<html lang=\"en\"", "value=\"Chorbuch\"", "value=\"https://\"", "value=\"Übungsblatt\"")
                .contains(
                        "form=\"material\" name=\"lang\" value=\"de\" formenctype=\"application/x-www-form-urlencoded\"")
                .contains("please choose the file again")
                .doesNotContain("field-error");
        for (String half : List.of("/links", "/files", "/material")) {
            var refused = visitor.post(own + half, typed);
            assertThat(refused.statusCode()).as(half).isEqualTo(422);
            assertThat(refused.body()).as(half).contains("value=\"Chorbuch\"", "value=\"Übungsblatt\"");
        }
        assertThat(jdbc.sql("select count(*) from console.material")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
