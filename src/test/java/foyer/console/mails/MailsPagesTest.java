package foyer.console.mails;

import static foyer.console.GivenTeam.at;
import static org.assertj.core.api.Assertions.assertThat;

import foyer.console.GivenTeam;
import foyer.console.OnTheTeam;
import foyer.registration.GivenRegistrations;
import foyer.testing.GivenEvents;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnTheTeam
class MailsPagesTest {
    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    GivenTeam team;

    @Autowired
    JdbcClient jdbc;

    @Test
    void tells_state_address_and_reason_of_each_mail_and_not_what_it_says() {
        var event = given.event().offering("choir", 5).live();
        people.registers(event, "anna", "choir");
        var member = team.member();

        assertThat(member.get(at(event, "/mails?state=waiting")).body())
                .contains("Bitte um Bestätigung", "anna@foyer.example", "noch kein Versuch")
                .doesNotContain("Guten Tag", "⟦");
        team.mails();
        assertThat(member.get(at(event, "/mails?state=sent")).body())
                .contains("vom Mailserver angenommen", "anna@foyer.example");
        assertThat(member.get(at(event, "/mails?state=waiting")).body()).contains("Keine Mail");
        assertThat(member.get(at(event, "")).body()).contains("Angenommen");
    }

    @Test
    void what_was_given_up_stands_on_the_overview_and_can_be_sent_again() {
        var event = given.event().offering("choir", 5).live();
        var anna = people.registers(event, "berta", "choir");
        var mail = jdbc.sql("select id from platform.outbox where subject_id = :id")
                .param("id", anna.id().value())
                .query(UUID.class)
                .single();
        jdbc.sql(
                        "update platform.outbox set given_up_at = due_at, attempts = 9, last_error = '451 4.3.0' where id = :id")
                .param("id", mail)
                .update();
        var member = team.member();

        assertThat(member.get(at(event, "")).body()).contains("Eine Mail wurde nach drei Tagen aufgegeben");
        assertThat(member.get(at(event, "/mails?state=given-up")).body()).contains("9 Versuche", "451 4.3.0");
        var again = member.post(at(event, "/mails/" + mail + "/again"));

        assertThat(again.headers().firstValue("Location")).hasValue(at(event, "/mails?done=again"));
        assertThat(team.mails()).anyMatch(text -> text.contains("To: berta@foyer.example"));
        assertThat(team.audit(mail)).containsExactly("mail.sent-again");
        assertThat(member.post(at(event, "/mails/" + mail + "/again")).headers().firstValue("Location"))
                .hasValue(at(event, "/mails?done=gone"));
    }

    @Test
    void a_mail_of_another_event_is_nobodys_business_here() {
        var event = given.event().offering("choir", 5).live();
        var other = given.event().offering("choir", 5).live();
        var anna = people.registers(other, "carla", "choir");
        var mail = jdbc.sql("select id from platform.outbox where subject_id = :id")
                .param("id", anna.id().value())
                .query(UUID.class)
                .single();
        var member = team.member();

        assertThat(member.get(at(event, "/mails")).body()).doesNotContain("carla");
        assertThat(member.post(at(event, "/mails/" + mail + "/again")).headers().firstValue("Location"))
                .hasValue(at(event, "/mails?done=gone"));
        assertThat(team.audit(mail)).isEmpty();
    }
}
