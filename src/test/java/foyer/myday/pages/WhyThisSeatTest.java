package foyer.myday.pages;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.allocation.AllocateEvent;
import foyer.allocation.ExplainRuns;
import foyer.platform.security.Credentials;
import foyer.registration.CancelRegistration;
import foyer.registration.GivenRegistrations;
import foyer.registration.Registration;
import foyer.testing.AtOnce;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** What Mein Tag says about the run that gave the seats, before it, after it, and after somebody moved up. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class WhyThisSeatTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    int port;

    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    AllocateEvent allocateEvent;

    @Autowired
    ExplainRuns explainRuns;

    @Autowired
    Credentials credentials;

    @Autowired
    CancelRegistration cancelRegistration;

    @Autowired
    MovableClock clock;

    private GivenEvent event;
    private Registration zoe;
    private final List<Registration> choir = new ArrayList<>();

    @BeforeEach
    void six_seats_that_six_people_rank_first_and_one_ranks_second() {
        clock.moveTo(GivenEvents.DURING_WISHES);
        event = given.event()
                .offering("choir", 6, -1)
                .offering("drums", 9, -1)
                .offering("hall", -1, 30)
                .withWishPhase();
        for (int i = 0; i < 6; i++) {
            choir.add(people.registersAndConfirms(event, "p" + i, "choir@1", "hall@2", "drums@1"));
        }
        zoe = people.registersAndConfirms(event, "zoe", "hall@2", "choir@1", "drums@1");
    }

    @Test
    void before_the_run_the_fingerprint_is_there_and_no_number() throws Exception {
        assertThat(main(zoe, "de"))
                .contains("Ihr Los")
                .contains("Die Zufallszahl dafür ist schon gezogen und noch geheim")
                .containsPattern("Fingerabdruck der Zufallszahl [0-9a-f]{64}")
                .doesNotContain("Warum dieser Platz?", "Ihre Kennung", "sha256sum");
    }

    @Test
    void after_it_a_seat_says_why_it_is_not_the_higher_wish_and_what_that_would_have_cost_in_each_language()
            throws Exception {
        runs();

        assertThat(main(zoe, "de"))
                .contains("Warum dieser Platz?")
                .contains(
                        "Weiter oben auf Ihrer Liste stand Forum choir · choir. Alle 6 Plätze dort gingen an Menschen,")
                .contains("hätte das andere zusammen 3 Punkte gekostet. Ihnen hätte es 2 Punkte gebracht.")
                .contains("Das ist Ihr erster Wunsch.");
        assertThat(main(zoe, "en"))
                .contains("it would have cost others 3 points altogether. It would have brought you 2 points.");
        assertThat(main(zoe, "de-simple")).contains("Das kostet andere zusammen 3 Punkte. Ihnen bringt es 2 Punkte.");
    }

    @Test
    void a_round_without_a_seat_says_why_in_each_language_and_names_nobody() throws Exception {
        event = given.event().offering("choir", 2, -1).offering("hall", -1, 30).withWishPhase();
        people.registersAndConfirms(event, "one", "choir@1", "hall@2");
        people.registersAndConfirms(event, "two", "choir@1", "hall@2");
        var three = people.registersAndConfirms(event, "three", "hall@2", "choir@1");
        var four = people.registersAndConfirms(event, "four", "hall@2");
        runs();
        assertThat(people.has(event, three)).doesNotContain("choir@1");

        for (var registration : List.of(three, four)) {
            assertThat(main(registration, "de"))
                    .contains(
                            "Warum kein Platz?",
                            "wollten mehr Menschen einen Platz in dieser Runde, als es Plätze gab",
                            "die für alle zusammen die wenigsten Punkte kostet");
            assertThat(main(registration, "en")).contains("Why no seat?", "All the seats went to others.");
            assertThat(main(registration, "de-simple")).contains("Warum habe ich keinen Platz?");
        }
    }

    @Test
    void a_pair_for_whom_only_single_seats_are_left_reads_that() throws Exception {
        event = given.event().offering("choir", 1, -1).offering("drums", 1, -1).withWishPhase();
        people.registersAndConfirms(event, "one", "choir@1");
        var pair = people.registersAndConfirmsWithCompanion(event, "pair", "choir@1");
        runs();

        assertThat(people.has(event, pair)).doesNotContain("choir@1", "drums@1");
        assertThat(main(pair, "de"))
                .contains("in dieser Runde nirgends zwei Plätze zugleich frei, und Sie kommen zu zweit");
    }

    @Test
    void until_it_is_explained_nothing_is_said_and_explaining_twice_says_it_once() throws Exception {
        clock.moveTo(GivenEvents.WISHES_UNTIL);
        allocateEvent.by(event.slug());
        assertThat(main(zoe, "de")).doesNotContain("Warum dieser Platz?", "erst nach der gemeinsamen Vergabe");

        var both = AtOnce.each(2, _ -> {
            explainRuns.whatIsLeft();
            return true;
        });
        explainRuns.whatIsLeft();

        assertThat(both).containsOnly(true);
        assertThat(main(zoe, "de")).contains("Warum dieser Platz?");
    }

    @Test
    void the_number_beside_ones_id_is_the_one_that_the_command_prints() throws Exception {
        runs();

        String page = main(zoe, "de");

        var command = Pattern.compile(
                        "printf &#39;%s&#39; &#39;(\\S+)&#39; \\| sha256sum|printf '%s' '(\\S+)' \\| sha256sum")
                .matcher(page);
        assertThat(command.find()).isTrue();
        String hashed = command.group(1) == null ? command.group(2) : command.group(1);
        assertThat(hashed).endsWith(zoe.id().value().toString());
        String number = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(hashed.getBytes(StandardCharsets.UTF_8)));
        assertThat(page).contains("Ihre Kennung " + zoe.id().value(), "Ihre Losnummer " + number);
    }

    @Test
    void whoever_moved_up_or_came_after_the_run_reads_that_this_seat_came_later() throws Exception {
        runs();
        cancelRegistration.of(choir.getFirst().id());
        var late = people.registersAndConfirms(event, "late", "drums@1");

        assertThat(people.has(event, zoe)).contains("choir@1");
        assertThat(main(zoe, "de"))
                .contains("Diesen Platz haben Sie erst nach der gemeinsamen Vergabe bekommen.")
                .doesNotContain("Weiter oben auf Ihrer Liste");
        assertThat(main(late, "de"))
                .contains("Diesen Platz haben Sie erst nach der gemeinsamen Vergabe bekommen.")
                .doesNotContain("Ihr Los");
    }

    private void runs() {
        clock.moveTo(GivenEvents.WISHES_UNTIL);
        assertThat(allocateEvent.by(event.programme().event().slug()))
                .isInstanceOf(AllocateEvent.Outcome.Published.class);
        explainRuns.whatIsLeft();
    }

    private String main(Registration registration, String language) throws Exception {
        String lang = language.equals("de-simple") ? "simple" : language;
        var address = "http://localhost:" + port + "/registrations/"
                + credentials.manage(registration.id().value(), registration.generation()) + "?lang=" + lang;
        var body = http.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        return body.substring(body.indexOf("<main"), body.indexOf("</main>"))
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ");
    }
}
