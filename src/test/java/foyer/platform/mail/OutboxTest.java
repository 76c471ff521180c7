package foyer.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutboxTest {
    private final MailStage stage = new MailStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void a_mail_arrives_with_text_html_and_calendar_and_its_link_filled_in() throws Exception {
        var mail = stage.put("anna@example.org");

        stage.dispatcher().dispatchDue();

        var message = stage.received().getFirst();
        assertThat(message.getSubject()).isEqualTo("Ihre Anmeldung – bitte bestätigen");
        assertThat(message.getMessageID()).isEqualTo("<" + mail.id() + "@konferenz.example.org>");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("Date")).containsExactly("Thu, 20 Nov 2025 10:15:00 +0000");
        assertThat(message.getFrom()[0].toString()).isEqualTo("konferenz@example.org");
        var link = "https://konferenz.example.org/registrations/"
                + stage.credentials.manage(mail.subjectId(), mail.generation());
        var parts = (MimeMultipart) message.getContent();
        var texts = (MimeMultipart) parts.getBodyPart(0).getContent();
        assertThat(texts.getContentType()).startsWith("multipart/alternative");
        assertThat(texts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(texts.getBodyPart(0).getContent().toString())
                .isEqualToNormalizingNewlines("Grüß Gott,\n\nbitte bestätigen Sie: " + link + "/confirmation\n");
        assertThat(texts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
        assertThat(texts.getBodyPart(1).getContent().toString()).contains("href=\"" + link + "/confirmation\"");
        assertThat(parts.getBodyPart(1).getContentType())
                .isEqualTo("text/calendar; charset=UTF-8; method=PUBLISH; name=mein-tag.ics");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("mein-tag.ics");
        assertThat(GreenMailUtil.getBody(parts.getBodyPart(1))).contains("URL:" + link);
    }

    @Test
    void what_was_sent_is_heard_of_once_and_its_words_are_forgotten() {
        var mail = stage.put("anna@example.org");

        assertThat(stage.dispatcher().dispatchDue()).isEqualTo(1);
        assertThat(stage.dispatcher().dispatchDue()).isEqualTo(0);

        assertThat(stage.events)
                .containsExactly(new MailAccepted(mail.id(), "received", mail.subjectId(), stage.clock.instant()));
        var kept = stage.database
                .jdbc()
                .sql("select concat(recipient, subject, text, html, calendar) from platform.outbox")
                .query(String.class)
                .single();
        assertThat(kept).isEmpty();
    }

    @Test
    void no_stored_row_holds_a_working_link() {
        var mail = stage.put("anna@example.org");

        var rows = stage.database
                .jdbc()
                .sql("select o::text from platform.outbox o")
                .query(String.class)
                .single();
        assertThat(rows).doesNotContain(stage.credentials.manage(mail.subjectId(), 1));
    }

    @Test
    void a_mail_lives_and_dies_with_the_transaction_that_caused_it() {
        stage.database.transaction().executeWithoutResult(transaction -> {
            stage.outbox.put(MailStage.mail("anna@example.org"));
            transaction.setRollbackOnly();
        });

        assertThat(stage.dispatcher().dispatchDue()).isEqualTo(0);
        assertThatThrownBy(() -> stage.outbox.put(MailStage.mail("anna@example.org")))
                .isInstanceOf(IllegalStateException.class);
    }

    /** Why the row must be in the same transaction: sent at once, the mail speaks of what never happened. */
    @Test
    void control_sent_before_the_commit_a_mail_speaks_of_what_was_rolled_back() {
        stage.database.transaction().executeWithoutResult(transaction -> {
            stage.smtp(stage.port).send(MailStage.mail("anna@example.org"));
            transaction.setRollbackOnly();
        });

        assertThat(stage.received()).hasSize(1);
    }

    @Test
    void each_commit_wakes_the_sender_and_no_rollback_does() {
        var woken = new AtomicInteger();
        var outbox = new StoredOutbox(stage.store, stage.noFiles(), stage.clock, woken::incrementAndGet);

        stage.database.transaction().executeWithoutResult(_ -> {
            outbox.put(MailStage.mail("anna@example.org"));
            assertThat(woken).hasValue(0);
        });
        stage.database.transaction().executeWithoutResult(transaction -> {
            outbox.put(MailStage.mail("ben@example.org"));
            transaction.setRollbackOnly();
        });

        assertThat(woken).hasValue(1);
    }

    @Test
    void a_server_that_is_down_delays_a_mail_and_no_more() {
        stage.server.stop();
        var dispatcher = stage.dispatcher();
        stage.put("anna@example.org");

        dispatcher.dispatchDue();
        assertThat(stage.store.state().waiting()).isEqualTo(1);
        assertThat(stage.events).isEmpty();

        stage.server.start();
        assertThat(dispatcher.dispatchDue()).isEqualTo(0);
        stage.clock.moveBy(Duration.ofSeconds(10));
        dispatcher.dispatchDue();
        dispatcher.dispatchDue();
        assertThat(stage.received()).hasSize(1);
        assertThat(stage.events).hasSize(1);
    }

    @Test
    void one_unreachable_server_does_not_make_every_mail_wait_for_it() {
        stage.server.stop();
        var dispatcher = stage.dispatcher();
        for (int i = 0; i < 40; i++) {
            stage.put("person" + i + "@example.org");
        }

        assertThat(dispatcher.dispatchDue()).isEqualTo(1);
        assertThat(dispatcher.dispatchDue()).isEqualTo(0);

        stage.server.start();
        stage.clock.moveBy(Duration.ofSeconds(10));
        assertThat(dispatcher.dispatchDue()).isEqualTo(40);
        assertThat(stage.received()).hasSize(40);
    }

    @Test
    void if_foyer_dies_before_it_noted_the_servers_yes_the_mail_goes_again_under_its_name() throws Exception {
        stage.put("anna@example.org");
        var dying = stage.dispatcher(stage.smtp(stage.port), _ -> {
            throw new IllegalStateException("killed");
        });

        dying.dispatchDue();
        stage.clock.moveBy(Duration.ofSeconds(10));
        stage.dispatcher().dispatchDue();

        assertThat(stage.received()).hasSize(2);
        assertThat(stage.received().get(0).getMessageID())
                .isEqualTo(stage.received().get(1).getMessageID());
        assertThat(stage.events).hasSize(1);
    }

    @Test
    void the_numbers_for_operators_tell_what_waits_and_for_how_long() {
        stage.server.stop();
        var dispatcher = stage.dispatcher();
        stage.put("anna@example.org");
        dispatcher.dispatchDue();
        stage.clock.moveBy(Duration.ofSeconds(90));

        assertThat(gauges()).isEqualTo(List.of(1.0, 90.0));
        assertThat(stage.meters.counter("foyer.outbox.retried").count()).isEqualTo(1);

        stage.server.start();
        dispatcher.dispatchDue();
        assertThat(gauges()).isEqualTo(List.of(0.0, 0.0));
        assertThat(stage.meters.counter("foyer.outbox.sent").count()).isEqualTo(1);
    }

    private List<Double> gauges() {
        return List.of(
                stage.meters.get("foyer.outbox.waiting").gauge().value(),
                stage.meters.get("foyer.outbox.lag").gauge().value());
    }
}
