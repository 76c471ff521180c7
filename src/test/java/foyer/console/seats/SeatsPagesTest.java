package foyer.console.seats;

import static foyer.console.GivenTeam.at;
import static org.assertj.core.api.Assertions.assertThat;

import foyer.console.GivenTeam;
import foyer.console.OnTheTeam;
import foyer.registration.GivenRegistrations;
import foyer.testing.GivenEvents;
import foyer.testing.PrintedPdf;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnTheTeam
class SeatsPagesTest {
    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    GivenTeam team;

    @Test
    void counts_what_is_taken_held_and_free_and_who_waits() {
        var event = given.event().offering("choir", 2, 4).live();
        people.registersAndConfirms(event, "anna", "choir@1");
        people.registers(event, "ben", "choir@1");
        people.registersAndConfirms(event, "carl", "choir@1");
        people.registersAndConfirmsWithCompanion(event, "dora", "choir@2");
        var member = team.member();

        assertThat(member.get(at(event, "/seats")).body())
                .contains("1 vergeben · 1 reserviert · 0 frei · 1 wartet")
                .contains("2 vergeben · 0 reserviert · 2 frei · 0 warten");
        assertThat(member.get(at(event, "")).body()).contains("Vergeben", "Warteliste");
    }

    @Test
    void names_who_sits_and_who_waits_in_order() {
        var event = given.event().offering("choir", 1).live();
        people.registersAndConfirms(event, "zoe", "choir@1");
        people.registersAndConfirms(event, "yara", "choir@1");
        people.registers(event, "xaver", "choir@1");
        var member = team.member();

        var page = member.get(at(event, "/seats/choir/1")).body();

        assertThat(page.indexOf("yara")).isBetween(page.indexOf("zoe"), page.indexOf("xaver"));
        assertThat(page).contains("noch nicht bestätigt");
        assertThat(team.audit(event.offering("choir").id().value())).containsExactly("seats.read");
        assertThat(member.get(at(event, "/seats/choir/2")).statusCode()).isEqualTo(404);
        assertThat(member.get(at(event, "/seats/nothing/1")).statusCode()).isEqualTo(404);
    }

    @Test
    void a_door_list_names_who_has_confirmed_and_their_companions_and_nothing_else() {
        var event = given.event().offering("choir", 9).live();
        people.registersAndConfirms(event, "Özlem", "choir@1");
        people.registersAndConfirmsWithCompanion(event, "Otto", "choir@1");
        people.registers(event, "Olga", "choir@1");
        var member = team.member();

        var page = member.get(at(event, "/door-lists/choir/1")).body();

        assertThat(page).contains("Begleitung von Otto", "3 Personen").doesNotContain("Olga", "@foyer.example");
        assertThat(page.indexOf("Özlem")).isGreaterThan(page.indexOf("Begleitung von Otto"));
        assertThat(member.get(at(event, "/door-lists")).body()).contains("list.pdf");
    }

    @Test
    void door_lists_come_as_a_file_that_screen_readers_can_read() {
        var event = given.event().offering("choir", 9).offering("drums", 9).live();
        people.registersAndConfirms(event, "தமிழ்ச்செல்வி", "choir@1");
        people.registersAndConfirms(event, "anna", "drums@1");
        var member = team.member();

        var all = member.download(at(event, "/door-lists/all.pdf"));

        assertThat(all.statusCode()).isEqualTo(200);
        assertThat(all.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(all.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(new PrintedPdf(all.body()).isAccessible().pages()).isEqualTo(2);
        var one = new PrintedPdf(
                member.download(at(event, "/door-lists/drums/1/list.pdf")).body());
        assertThat(one.text()).contains("anna").doesNotContain("@");
        assertThat(team.audit(event.offering("drums").id().value()))
                .containsExactly("door-list.read", "door-list.read");
    }
}
