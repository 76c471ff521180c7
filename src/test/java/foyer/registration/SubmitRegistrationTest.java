package foyer.registration;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.platform.mail.Outbox;
import foyer.testing.AtOnce;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.MovableClock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** What is taken in once, twice, too often or at the wrong time. */
@SpringBootTest(properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class SubmitRegistrationTest {
    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    SubmitRegistration submitRegistration;

    @Autowired
    ConfirmRegistration confirmRegistration;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void in_the_live_phase() {
        clock.moveTo(GivenEvents.DURING_LIVE);
    }

    @Test
    void a_double_click_registers_once() throws Exception {
        var event = given.event().offering("choir", 5).live();
        var submission = people.submission(event, "anna", "choir");

        var answers = AtOnce.each(8, i -> submitRegistration.by(submission));

        assertThat(answers.stream()
                        .map(a -> ((Registering.Registered) a).registration().id())
                        .distinct())
                .hasSize(1);
        assertThat(count("registration.registration", event.id().value())).isEqualTo(1);
    }

    @Test
    void the_same_key_with_other_content_is_told_apart() {
        var event = given.event().offering("choir", 5).live();
        var first = people.submission(event, "anna", "choir");
        submitRegistration.by(first);
        var second = new Submission(
                event.id(),
                first.key(),
                "Ben",
                first.email(),
                null,
                first.language(),
                first.wishes(),
                null,
                null,
                first.consents());

        assertThat(submitRegistration.by(second)).isEqualTo(new Registering.OtherContent());
    }

    @Test
    void a_known_address_gets_an_ordinary_answer_and_the_mail_says_more() {
        var event = given.event().offering("choir", 5).offering("drums", 5).live();
        var first = people.registersAndConfirms(event, "anna", "choir");

        var second = people.registers(event, "anna", "drums");

        assertThat(people.has(event, second)).containsExactly("drums@1");
        assertThat(mails(second)).containsExactly("received-again");
        assertThat(people.now(first).status()).isEqualTo(Status.CONFIRMED);

        confirmRegistration.by(second.id());

        assertThat(people.now(first).status()).isEqualTo(Status.REPLACED);
        assertThat(people.has(event, first)).isEmpty();
        assertThat(people.has(event, second)).containsExactly("drums@1");
    }

    @Test
    void one_address_cannot_be_flooded_with_mails() {
        var event = given.event().offering("choir", 50).live();
        for (int i = 0; i < RegistrationWriting.MOST_AWAITING; i++) {
            assertThat(recipient(people.registers(event, "anna", "choir"))).isEqualTo("anna@foyer.example");
        }

        var further = people.registers(event, "anna", "choir");
        assertThat(recipient(further)).isEqualTo(Outbox.NOBODY);
        assertThat(people.has(event, further)).containsExactly("choir@1");
    }

    @Test
    void before_opening_and_after_closing_nobody_registers() {
        var event = given.event().offering("choir", 5).live();

        clock.moveTo(GivenEvents.OPENS.minusSeconds(1));
        assertThat(submitRegistration.by(people.submission(event, "anna", "choir")))
                .isEqualTo(new Registering.NotOpen(Phase.BEFORE));
        clock.moveTo(GivenEvents.CLOSES);
        assertThat(submitRegistration.by(people.submission(event, "anna", "choir")))
                .isEqualTo(new Registering.NotOpen(Phase.CLOSED));
    }

    private String recipient(Registration registration) {
        return jdbc.sql("select recipient from platform.outbox where subject_id = :id")
                .param("id", registration.id().value())
                .query((rs, i) -> rs.getString(1))
                .single();
    }

    private List<String> mails(Registration registration) {
        return jdbc.sql("select purpose from platform.outbox where subject_id = :id order by created_at, id")
                .param("id", registration.id().value())
                .query((rs, i) -> rs.getString("purpose"))
                .list();
    }

    private int count(String table, UUID event) {
        return jdbc.sql("select count(*) from " + table + " where event_id = :event")
                .param("event", event)
                .query(Integer.class)
                .single();
    }
}
