package foyer.console.desk;

import static foyer.console.GivenTeam.at;
import static org.assertj.core.api.Assertions.assertThat;

import foyer.console.GivenTeam;
import foyer.console.OnTheTeam;
import foyer.registration.GivenRegistrations;
import foyer.testing.AtOnce;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnTheTeam
class DeskPagesTest {
    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    GivenTeam team;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void in_the_live_phase() {
        clock.moveTo(GivenEvents.DURING_LIVE);
    }

    @Test
    void somebody_without_an_address_is_registered_at_once_with_what_they_pick_and_no_mail() {
        var event =
                given.event().offering("choir", 2, 2).offering("drums", 2, 2).live();
        var key = UUID.randomUUID().toString();

        var done = enter(event, key, "Erna Müller", "choir", "drums");

        assertThat(location(done)).endsWith("?done=registered");
        var page = team.member().get(location(done)).body();
        assertThat(page).contains("Erna Müller", "bestätigt", "keine, am Anmeldetisch angemeldet", "Zettel drucken");
        assertThat(page).doesNotContain("Link noch einmal senden");
        assertThat(team.member().get(at(event, "/mails")).body()).contains("Keine Mail");
        assertThat(team.member().get(at(event, "/door-lists/choir/1")).body()).contains("Erna Müller");
        assertThat(location(enter(event, key, "Erna Müller", "choir", "drums"))).endsWith("?done=was-registered");
        assertThat(count(event)).isEqualTo(1);
    }

    @Test
    void a_companion_sits_beside_and_stands_on_door_list_and_slip() {
        var event =
                given.event().offering("choir", 2, 2).offering("drums", 1, 1).live();

        var alone = enter(event, "", "Erna Müller", "choir", "drums", "companion", "yes", "companionName", "Karl Ode");
        assertThat(alone.statusCode()).isEqualTo(409);
        assertThat(alone.body()).contains("keine zwei Plätze mehr frei", "value=\"Karl Ode\"");
        assertThat(enter(event, "", "Erna", "choir", "", "companionName", "Karl Ode")
                        .body())
                .contains("Kreuzen Sie bitte auch an", "value=\"Karl Ode\"");
        assertThat(count(event)).isZero();

        var done = enter(event, "", "Erna Müller", "choir", "", "companion", "yes", "companionName", "Karl Ode");
        assertThat(team.member().get(at(event, "/door-lists/choir/1")).body()).contains("Erna Müller", "Karl Ode");
        assertThat(team.member()
                        .get(location(done).replaceFirst("\\?.*", "/slip"))
                        .body())
                .contains("mit Begleitperson: Karl Ode");
        assertThat(enter(event, "", "Emil", "choir", "").statusCode()).isEqualTo(409);
    }

    @Test
    void what_is_full_cannot_be_picked_and_who_was_slower_keeps_what_they_typed() throws Exception {
        var event =
                given.event().offering("choir", 1, 1).offering("drums", 2, 2).live();

        var ends =
                AtOnce.each(2, person -> enter(event, UUID.randomUUID().toString(), "Person " + person, "choir", ""));

        assertThat(ends).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(303, 409);
        assertThat(ends)
                .filteredOn(answer -> answer.statusCode() == 409)
                .allSatisfy(answer -> assertThat(answer.body()).contains("gerade vergeben worden", "value=\"Person "));
        assertThat(count(event)).isEqualTo(1);
        assertThat(team.member().get(at(event, "/seats")).body())
                .contains("1 vergeben · 0 reserviert · 0 frei · 0 warten");
    }

    @Test
    void mistakes_are_told_and_nothing_is_written() {
        var event = given.event().offering("choir", 1, 1).live();

        assertThat(enter(event, "", " ", "choir", "").body()).contains("Bitte tragen Sie den Namen ein");
        assertThat(enter(event, "", "x".repeat(200), "", "").body()).contains("höchstens 120 Zeichen", "x".repeat(200));
        assertThat(enter(event, "", "Erna", "choir", "choir").body()).contains("schon für die andere Runde");
        assertThat(enter(event, "", "Erna", "nothing", "").statusCode()).isEqualTo(422);
        assertThat(team.member()
                        .post(at(event, "/registrations/new"), "name", "Erna")
                        .body())
                .contains("Ohne das Einverständnis");
        assertThat(count(event)).isZero();
    }

    @Test
    void the_desk_is_open_until_the_day_of_the_event_is_over() {
        var event = given.event().offering("choir", 9, 9).live();
        var wishing = given.event().offering("choir", 9, 9).withWishPhase();

        clock.moveTo(GivenEvents.CLOSES.plus(Duration.ofDays(1)));
        assertThat(location(enter(event, "", "Erna", "choir", ""))).endsWith("?done=registered");
        clock.moveTo(GivenEvents.CLOSES.plus(Duration.ofDays(30)));
        var late = enter(event, "", "Emil", "choir", "");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("gerade niemand eingetragen");
        clock.moveTo(GivenEvents.DURING_WISHES);
        assertThat(enter(wishing, "", "Emil", "choir", "").statusCode()).isEqualTo(409);
        assertThat(List.of(count(event), count(wishing))).containsExactly(1, 0);
    }

    private HttpResponse<String> enter(
            GivenEvent event, String key, String name, String first, String second, String... more) {
        var form = new ArrayList<>(List.of("submission", key, "name", name, "language", "de", "consent", "yes"));
        form.addAll(List.of("pick-1", first, "pick-2", second));
        form.addAll(List.of(more));
        return team.member().post(at(event, "/registrations/new"), form.toArray(String[]::new));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private int count(GivenEvent event) {
        return jdbc.sql("select count(*) from registration.registration where event_id = :event")
                .param("event", event.id().value())
                .query(Integer.class)
                .single();
    }
}
