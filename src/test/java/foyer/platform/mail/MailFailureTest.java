package foyer.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class MailFailureTest {
    private final MailStage stage = new MailStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void a_recipient_the_server_does_not_know_is_refused_for_good_and_heard_of() throws IOException {
        var mail = stage.put("nobody@example.org");

        answering("RCPT", "550 5.1.1 no such user");

        assertThat(stage.events)
                .containsExactly(new MailRefused(mail.id(), "received", mail.subjectId(), stage.clock.instant()));
        assertThat(lastError()).isEqualTo("smtp 550");
        assertThat(stage.store.state().waiting()).isZero();
    }

    @Test
    void a_server_that_asks_for_patience_gets_it() throws IOException {
        stage.put("anna@example.org");

        answering("RCPT", "450 4.2.0 greylisted");
        assertThat(lastError()).isEqualTo("smtp 450");

        stage.clock.moveBy(Duration.ofSeconds(10));
        stage.dispatcher().dispatchDue();
        assertThat(stage.received()).hasSize(1);
    }

    @Test
    void what_is_our_own_fault_loses_no_mail() throws IOException {
        for (var answer : Map.of(
                        "RCPT", "554 5.7.1 relay access denied",
                        "MAIL", "550 sender unknown",
                        "DATA", "554 no",
                        ".", "554 5.7.1 looks like spam")
                .entrySet()) {
            stage.put("anna@example.org");
            answering(answer.getKey(), answer.getValue());
        }

        assertThat(stage.store.state().waiting()).isEqualTo(4);
        assertThat(stage.events).isEmpty();
    }

    @Test
    void an_address_nobody_could_have_is_refused_and_slips_nothing_into_the_mail() {
        for (var address : new String[] {
            "no address", "a@b@", "anna@example.org\r\nBcc: all@example.org", "a@x.org, b@x.org", "@example.org"
        }) {
            stage.put(address);
        }

        stage.dispatcher().dispatchDue();

        assertThat(stage.received()).isEmpty();
        assertThat(stage.events)
                .hasSize(5)
                .allSatisfy(event -> assertThat(event).isInstanceOf(MailRefused.class));
    }

    @Test
    void after_three_days_a_mail_is_kept_whole_and_health_shows_it() throws IOException {
        stage.put("anna@example.org");
        for (int hour = 0; hour < 80; hour++) {
            answering("RCPT", "450 later");
            stage.clock.moveBy(Duration.ofHours(1));
        }

        assertThat(stage.store.state().givenUp()).isEqualTo(1);
        assertThat(new OutboxHealth(stage.store, stage.clock).health().getStatus())
                .isEqualTo(new Status("ATTENTION"));
        var recipient = stage.database
                .jdbc()
                .sql("select recipient from platform.outbox")
                .query(String.class)
                .single();
        assertThat(recipient).isEqualTo("anna@example.org");
    }

    @Test
    void a_mail_is_tried_soon_at_first_and_hourly_in_the_end() {
        var created = stage.clock.instant();
        assertThat(BackOff.next(created, 1, created)).contains(created.plusSeconds(10));
        assertThat(BackOff.next(created, 2, created)).contains(created.plusSeconds(60));
        assertThat(BackOff.next(created, 3, created)).contains(created.plusSeconds(300));
        assertThat(BackOff.next(created, 4, created)).contains(created.plusSeconds(900));
        assertThat(BackOff.next(created, 5, created)).contains(created.plusSeconds(3600));
        assertThat(BackOff.next(created, 60, created)).contains(created.plusSeconds(3600));
        assertThat(BackOff.next(created, 60, created.plus(Duration.ofDays(3)))).isEmpty();
    }

    @Test
    void a_server_elsewhere_must_offer_encryption_unless_the_operator_says_otherwise() {
        assertThat(SmtpServer.at(URI.create("smtp://mail.example.org")).mustStartTls())
                .isTrue();
        assertThat(SmtpServer.at(URI.create("smtp://mail.example.org?starttls=optional"))
                        .mustStartTls())
                .isFalse();
        assertThat(SmtpServer.at(URI.create("smtp://127.0.0.1:25")).mustStartTls())
                .isFalse();
        assertThat(SmtpServer.at(URI.create("smtps://u%40x:p%3Aw@mail.example.org")))
                .isEqualTo(new SmtpServer(true, "mail.example.org", 465, "u@x", "p:w", false));
        assertThat(SmtpServer.at(URI.create("smtp://u:geheim@mail.example.org")).port())
                .isEqualTo(587);
        assertThat(SmtpServer.at(URI.create("smtp://u:geheim@mail.example.org")).toString())
                .doesNotContain("geheim");
    }

    private void answering(String command, String answer) throws IOException {
        try (var server = new ScriptedServer(Map.of(command, answer))) {
            stage.dispatcher(stage.smtp(server.port()), stage.events::add).dispatchDue();
        }
    }

    private String lastError() {
        return stage.database
                .jdbc()
                .sql("select last_error from platform.outbox")
                .query(String.class)
                .single();
    }
}
