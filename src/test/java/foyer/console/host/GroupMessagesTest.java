package foyer.console.host;

import static foyer.console.host.HostVisitor.words;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import foyer.allocation.AllocateEvent;
import foyer.platform.i18n.Language;
import foyer.platform.security.Credentials;
import foyer.programme.Offering;
import foyer.programme.Programme;
import foyer.programme.Programmes;
import foyer.programme.Speaker;
import foyer.registration.Concerns;
import foyer.registration.Experience;
import foyer.registration.GivenRegistrations;
import foyer.registration.Registration;
import foyer.testing.AtOnce;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.GivenSeed;
import foyer.testing.MovableClock;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** What a host writes to those who come: once, to the right people, and with nothing in it that was not meant to go out. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"foyer.jobs.enabled=false", "foyer.hosts=true"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenSeed.class)
class GroupMessagesTest {
    private static final String TEXT = "Bitte bringen Sie ein Foto mit.\n\nBis Freitag!";

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
    GivenRegistrations people;

    @Autowired
    Concerns concerns;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private Programme programme;
    private Offering offering;
    private HostVisitor visitor;
    private String group = "";
    private Registration first;

    @BeforeEach
    void two_people_come_in_the_first_round_and_one_in_the_second() {
        clock.moveTo(GivenSeed.DURING_LIVE);
        allocateEvent.by(GivenSeed.SLUG);
        programme = programmes.bySlug(GivenSeed.SLUG).orElseThrow();
        offering = programme.offering("forum-2").orElseThrow();
        visitor = new HostVisitor(port);
        jdbc.sql("delete from console.message").update();
        jdbc.sql("update seats.seat set state = 'free', holder_id = null, rank = null")
                .update();
        Speaker host = offering.hosts().getFirst();
        hosts.enter(programme.event(), host, "leitung@foyer.example", Language.DE);
        group = "/host/" + GivenSeed.SLUG + "/"
                + credentials.host(
                        host.id().value(),
                        requireNonNull(hosts.of(programme.event()).get(host.id()))
                                .generation())
                + "/offerings/forum-2";
        first = comes("forum-2@1");
        comes("forum-2@1");
        comes("forum-2@2");
        people.registers(event(), "unbestätigt" + UUID.randomUUID(), "forum-2@1");
        jdbc.sql("delete from platform.outbox").update();
    }

    @Test
    void in_another_language_form_what_was_written_stays_and_nothing_goes_out() throws Exception {
        var written =
                visitor.post(group + "/message/preview", "lang", "en", "round", "2", "text", TEXT, "replies", "yes");
        assertThat(written.statusCode()).isEqualTo(200);
        assertThat(written.body())
                .contains("<html lang=\"en\"", TEXT, "form=\"message\" name=\"lang\"")
                .containsPattern("name=\"round\"[^>]* value=\"2\" checked")
                .containsPattern("name=\"replies\"[^>]* checked");

        var preview = visitor.post(group + "/messages", "lang", "en", "round", "1", "text", TEXT);

        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("<html lang=\"en\"", "form=\"sending\" name=\"lang\"");
        assertThat(words(preview)).contains("Bitte bringen Sie ein Foto mit.");
        assertThat(mails()).isEmpty();
    }

    @Test
    void goes_to_all_who_confirmed_a_seat_in_the_round_from_our_address_with_the_hosts_name_in_the_text()
            throws Exception {
        var preview = visitor.post(group + "/message/preview", "round", "1", "text", TEXT);
        assertThat(words(preview)).contains("2 Personen · Erste Runde").contains("Bitte bringen Sie ein Foto mit.");
        assertThat(mails()).isEmpty();

        var sent = send("1", TEXT);

        assertThat(sent.headers().firstValue("Location").orElseThrow()).endsWith("/forum-2?done=sent");
        assertThat(mails())
                .hasSize(2)
                .allSatisfy(text -> assertThat(text)
                        .contains(offering.hosts().getFirst().name())
                        .contains("Bitte bringen Sie ein Foto mit.")
                        .contains("Bitte antworten Sie nicht auf diese E-Mail"));
        assertThat(jdbc.sql("select count(*) from platform.outbox where reply_to is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from platform.outbox where subject_id = :id")
                        .param("id", first.id().value())
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(words(visitor.get(group + "?done=sent")))
                .contains("Ihre Nachricht ist unterwegs.")
                .contains("an 2 Personen");
    }

    @Test
    void answers_go_to_the_host_only_where_the_host_says_so() throws Exception {
        visitor.post(group + "/messages", "round", "", "text", TEXT, "replies", "yes");

        assertThat(jdbc.sql("select distinct reply_to from platform.outbox")
                        .query(String.class)
                        .list())
                .containsExactly("leitung@foyer.example");
        assertThat(mails()).hasSize(3);
    }

    @Test
    void two_tabs_that_send_the_same_message_at_once_send_one() throws Exception {
        var answers = AtOnce.each(4, _ -> sendQuietly(TEXT));

        assertThat(answers.stream().map(HttpResponse::statusCode)).containsOnly(303);
        assertThat(mails()).hasSize(2);
        assertThat(send("1", TEXT).headers().firstValue("Location").orElseThrow())
                .endsWith("?done=sent-before");
        assertThat(mails()).hasSize(2);
    }

    @Test
    void an_empty_and_a_long_message_are_refused_and_stay_in_the_field() throws Exception {
        var empty = visitor.post(group + "/message/preview", "round", "1", "text", " \n\u0007 ");
        var tooLong = visitor.post(group + "/messages", "round", "1", "text", "ä".repeat(2001));

        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Bitte schreiben Sie eine Nachricht.");
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body())
                .contains("Bitte kürzen Sie auf höchstens 2.000 Zeichen.")
                .contains("ä".repeat(2001));
        assertThat(mails()).isEmpty();
    }

    @Test
    void after_five_messages_a_day_the_sixth_has_to_wait() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(send("1", "Nachricht " + i).statusCode()).isEqualTo(303);
        }

        var sixth = send("1", "Nachricht 6");

        assertThat(sixth.statusCode()).isEqualTo(422);
        assertThat(sixth.body()).contains("Bitte senden Sie diese morgen.").contains("Nachricht 6");
        clock.moveBy(Duration.ofHours(25));
        assertThat(send("1", "Nachricht 6").statusCode()).isEqualTo(303);
    }

    /** Our own marks are filled in with each reader's link: put into an address of the host's, it would be handed over. */
    @Test
    void no_text_can_make_a_mail_give_away_its_readers_link() throws Exception {
        send("1", "https://foyer.example/?x=⟦manage⟧ ⟦host⟧ \u202Etxt.exe\nBcc: a@b.example");

        assertThat(mails())
                .allSatisfy(text -> assertThat(text)
                        .contains("https://foyer.example/?x=manage host txt.exe")
                        .doesNotContain("x=⟦")
                        .doesNotContain("\u202E"));
        assertThat(jdbc.sql("select distinct html from platform.outbox limit 1")
                        .query(String.class)
                        .single())
                .doesNotContain("x=⟦");
    }

    @Test
    void the_preview_warns_where_somebody_of_the_group_is_named() throws Exception {
        var name = jdbc.sql("""
                select p.name from people.person p join registration.registration r on r.person_id = p.id
                where r.id = :id""")
                .param("id", first.id().value())
                .query(String.class)
                .single();

        assertThat(words(visitor.post(group + "/message/preview", "round", "1", "text", "Danke an " + name)))
                .contains("der Name oder die Adresse von jemandem aus der Gruppe");
        assertThat(words(visitor.post(group + "/message/preview", "round", "1", "text", TEXT)))
                .doesNotContain("jemandem aus der Gruppe");
    }

    @Test
    void with_nobody_there_nothing_is_sent() throws Exception {
        jdbc.sql("update seats.seat set state = 'free', holder_id = null, rank = null")
                .update();

        var answer = send("1", TEXT);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Hier hat noch niemand einen bestätigten Platz.");
    }

    @Test
    void experience_is_told_in_numbers_and_only_where_three_have_answered() throws Exception {
        concerns.keepExperience(first.id(), Experience.NONE);
        concerns.keepExperience(comes("forum-2@1").id(), Experience.MUCH);
        assertThat(words(visitor.get(group))).doesNotContain("Erfahrung mit KI");

        concerns.keepExperience(comes("forum-2@1").id(), Experience.NONE);

        assertThat(words(visitor.get(group))).contains("Erfahrung mit KI, soweit gesagt: 2 keine, 0 etwas, 1 viel");
    }

    private HttpResponse<String> send(String round, String text) throws Exception {
        return visitor.post(group + "/messages", "round", round, "text", text);
    }

    private HttpResponse<String> sendQuietly(String text) {
        try {
            return send("1", text);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private List<String> mails() {
        return jdbc.sql("select text from platform.outbox where purpose = 'host-message'")
                .query((row, _) -> row.getString("text"))
                .list();
    }

    private Registration comes(String wish) {
        return people.registersAndConfirms(event(), "mensch" + UUID.randomUUID(), wish);
    }

    private GivenEvent event() {
        return new GivenEvent(programme);
    }
}
