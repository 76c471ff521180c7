package foyer.console.host;

import static foyer.console.host.HostVisitor.words;
import static org.assertj.core.api.Assertions.assertThat;

import foyer.allocation.AllocateEvent;
import foyer.platform.i18n.Language;
import foyer.platform.security.Credentials;
import foyer.programme.Event;
import foyer.programme.Import.Imported;
import foyer.programme.ImportEvent;
import foyer.programme.Programme;
import foyer.programme.Programmes;
import foyer.programme.Speaker;
import foyer.registration.CancelRegistration;
import foyer.registration.GivenRegistrations;
import foyer.registration.Registering;
import foyer.registration.Registration;
import foyer.registration.Submission;
import foyer.registration.SubmitRegistration;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.GivenSeed;
import foyer.testing.MovableClock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** What a host's link opens, and what it does not. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"foyer.jobs.enabled=false", "foyer.hosts=true"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenSeed.class)
class HostPagesTest {
    private static final String TAMIL = "அன்பு மலர்";
    private static final String ARABIC = "مريم العلي";
    private static final String COMBINING = "Zoe\u0308 A\u030angstro\u0308m";
    private static final String CONCERN = "Wie höre ich <b>Hallräume</b>?";

    @Value("${local.server.port}")
    int port;

    @Autowired
    AllocateEvent allocateEvent;

    @Autowired
    Hosts hosts;

    @Autowired
    Credentials credentials;

    @Autowired
    Programmes programmes;

    @Autowired
    ImportEvent importEvent;

    @Autowired
    GivenRegistrations people;

    @Autowired
    SubmitRegistration submitRegistration;

    @Autowired
    CancelRegistration cancelRegistration;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private Programme programme;
    private Speaker host;
    private HostVisitor visitor;

    @BeforeEach
    void station_01_has_a_host() {
        clock.moveTo(GivenSeed.DURING_LIVE);
        allocateEvent.by(GivenSeed.SLUG);
        programme = programmes.bySlug(GivenSeed.SLUG).orElseThrow();
        host = programme.offering("station-01").orElseThrow().hosts().getFirst();
        hosts.enter(programme.event(), host, "leitung@foyer.example", Language.DE);
        visitor = new HostVisitor(port);
    }

    @Test
    void shows_who_comes_in_each_round_whatever_the_script_and_what_they_want_to_clarify() throws Exception {
        for (var name : new String[] {TAMIL, ARABIC, COMBINING, "N".repeat(120), "<script>alert(1)</script>"}) {
            registers(name, name.equals(ARABIC) ? CONCERN : null, "station-01@1");
        }

        var page = visitor.get(group());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.body())
                .contains(TAMIL, COMBINING, "N".repeat(120))
                .contains("dir=\"auto\">" + ARABIC)
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert")
                .contains("Wie höre ich &lt;b&gt;Hallräume&lt;/b&gt;?");
        assertThat(words(page)).contains("Personen kommen").contains("bis zum Samstag, 6. Dezember 2025");
    }

    @Test
    void the_door_list_holds_names_and_nothing_else() throws Exception {
        registers(ARABIC, CONCERN, "station-01@1");

        var list = visitor.get(group() + "/door-list");

        assertThat(list.body())
                .contains(ARABIC)
                .doesNotContain("Hallräume")
                .doesNotContain("@foyer.example")
                .doesNotContain("Möchte klären");
    }

    @Test
    void who_cancels_is_gone_at_once_and_who_has_not_confirmed_is_only_counted() throws Exception {
        var gone = registers("Geht Wieder", CONCERN, "station-02@1");
        cancelRegistration.of(gone.id());
        people.registers(event(), "noch-nicht", "station-02@1");
        var two = programme.offering("station-02").orElseThrow().hosts().getFirst();
        hosts.enter(programme.event(), two, "zwei@foyer.example", Language.DE);

        var page = visitor.get(home(two) + "/offerings/station-02");

        assertThat(page.body()).doesNotContain("Geht Wieder").doesNotContain("noch-nicht");
        assertThat(words(page)).contains("Ein Platz ist vorgemerkt, die Anmeldung ist noch nicht bestätigt.");
    }

    @Test
    void a_link_opens_only_what_its_holder_leads() throws Exception {
        var page = visitor.get(home(host) + "/offerings/station-03");
        var manage = credentials.manage(host.id().value(), 1);
        var forged = credentials.host(UUID.randomUUID(), 1);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(words(page)).contains("Dieser Link gilt nicht mehr");
        for (String link : new String[] {manage, forged, "x", "%2e%2e"}) {
            assertThat(visitor.get("/host/" + GivenSeed.SLUG + "/" + link).statusCode())
                    .as(link)
                    .isIn(400, 404);
        }
        assertThat(visitor.get("/host/another-event/" + link(host)).statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/registrations/" + link(host)).statusCode()).isEqualTo(404);
    }

    @Test
    void a_new_link_ends_the_one_before_and_so_does_another_address() throws Exception {
        var first = home(host);
        hosts.sendLink(programme.event(), host, true);
        assertThat(visitor.get(first).statusCode()).isEqualTo(404);

        var second = home(host);
        assertThat(visitor.get(second).statusCode()).isEqualTo(303);
        hosts.enter(programme.event(), host, "anders@foyer.example", Language.DE);
        assertThat(visitor.get(second).statusCode()).isEqualTo(404);

        var third = home(host);
        hosts.erase(host.id());
        assertThat(visitor.get(third).statusCode()).isEqualTo(404);
    }

    @Test
    void the_mail_holds_no_link_until_it_goes_out() {
        jdbc.sql("delete from platform.outbox where purpose = 'host-link'").update();
        hosts.sendLink(programme.event(), host, false);

        var text = jdbc.sql("select text from platform.outbox where purpose = 'host-link'")
                .query(String.class)
                .single();

        assertThat(text)
                .contains("/host/" + GivenSeed.SLUG + "/⟦host⟧")
                .contains("Guten Tag " + host.name())
                .doesNotContain(link(host));
    }

    @Test
    void somebody_who_leads_two_offerings_chooses_and_keeps_the_link_when_an_import_takes_one_away() throws Exception {
        var file = Files.readString(Path.of("src/test/resources/events/chortag.yaml"))
                .replace("  - {id: anna-muster, name: Anna Muster}", """
                          - {id: anna-muster, name: Anna Muster}
                          - {id: ben-beispiel, name: Ben Beispiel}\
                        """);
        var choir = imports(file);
        var anna = programmes.byId(choir.id()).orElseThrow().speakers().stream()
                .filter(s -> s.key().equals("anna-muster"))
                .findFirst()
                .orElseThrow();
        hosts.enter(choir, anna, "anna@foyer.example", Language.EN);
        var home = "/host/chortag/" + link(anna);
        assertThat(visitor.get(home).body())
                .contains(home + "/offerings/station-01\"")
                .contains(home + "/offerings/station-02\"");

        imports(file.replace("title: Einsingen, hosts: [anna-muster]", "title: Einsingen, hosts: [ben-beispiel]"));
        assertThat(visitor.get(home).headers().firstValue("Location").orElseThrow())
                .endsWith("/offerings/station-02");
        assertThat(visitor.get(home + "/offerings/station-01").statusCode()).isEqualTo(404);

        imports(file.replace("hosts: [anna-muster]", "hosts: [ben-beispiel]"));
        assertThat(words(visitor.get(home))).contains("Sie leiten in dieser Fassung des Programms kein Angebot.");

        imports(file.replace("hosts: [anna-muster]", "hosts: [ben-beispiel]")
                .replace("  - {id: anna-muster, name: Anna Muster}\n", ""));
        assertThat(visitor.get(home).statusCode()).isEqualTo(404);
        assertThat(jdbc.sql("select count(*) from console.host where email = 'anna@foyer.example'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void reading_concerns_stands_in_the_audit_trail_without_anybodys_name() throws Exception {
        registers("Lea Liest", CONCERN, "station-01@2");
        int before = reads();

        visitor.get(group() + "/door-list");
        assertThat(reads()).isEqualTo(before);
        visitor.get(group());

        assertThat(reads()).isEqualTo(before + 1);
    }

    private int reads() {
        return jdbc.sql("select count(*) from platform.audit where action = 'concerns.read' and role = 'host'")
                .query(Integer.class)
                .single();
    }

    private Event imports(String file) {
        var imported = importEvent.from("chortag.yaml", file.getBytes(StandardCharsets.UTF_8));
        assertThat(imported).isInstanceOf(Imported.class);
        return programmes.bySlug("chortag").orElseThrow().event();
    }

    private Registration registers(String name, @Nullable String concern, String... wishes) {
        var plain = people.submission(event(), "mail" + UUID.randomUUID(), wishes);
        var submission = new Submission(
                plain.event(),
                plain.key(),
                name,
                plain.email(),
                null,
                Language.DE,
                plain.wishes(),
                concern,
                plain.consents());
        var registration = ((Registering.Registered) submitRegistration.by(submission)).registration();
        people.confirms(registration);
        return registration;
    }

    private GivenEvent event() {
        return new GivenEvent(programme);
    }

    private String group() {
        return home(host) + "/offerings/station-01";
    }

    private String home(Speaker speaker) {
        return "/host/" + GivenSeed.SLUG + "/" + link(speaker);
    }

    private String link(Speaker speaker) {
        int generation = jdbc.sql("select generation from console.host where speaker_id = :id")
                .param("id", speaker.id().value())
                .query(Integer.class)
                .single();
        return credentials.host(speaker.id().value(), generation);
    }
}
