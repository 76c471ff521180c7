package foyer.console.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.allocation.AdviseOnDrafts;
import foyer.allocation.Draft;
import foyer.allocation.Drafts;
import foyer.console.GivenTeam;
import foyer.console.OnTheTeam;
import foyer.registration.GivenRegistrations;
import foyer.registration.Registration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import foyer.testing.TeamMember;
import java.net.http.HttpResponse;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnTheTeam
class AllocationPagesTest {
    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    GivenTeam team;

    @Autowired
    Drafts drafts;

    @Autowired
    AdviseOnDrafts adviseOnDrafts;

    @Autowired
    MovableClock clock;

    private GivenEvent event;
    private Registration anna;
    private TeamMember member;

    @BeforeEach
    void two_wished_in_time() {
        clock.moveTo(GivenEvents.DURING_WISHES);
        event = given.event().offering("choir", 1).offering("drums", 3).withWishPhase();
        anna = people.registersAndConfirms(event, "anna", "choir", "drums");
        people.registersAndConfirms(event, "ben", "choir", "drums");
        member = team.member();
    }

    @Test
    void before_the_deadline_only_the_points_can_be_decided() {
        assertThat(member.get(at("")).body())
                .contains("Wünsche zählen bis", "0, 1, 3, 6, 10")
                .doesNotContain("Berechnung starten");
        assertThat(location(member.post(at("/drafts")))).isEqualTo(at("?done=early"));

        var wrong = member.post(at("/policy"), "ranks", "0 5 3", "unwished", "20", "no-wish", "x", "unplaced", "10000");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("0 5 3", "die nicht kleiner werden", "von 0 bis 1 000 000");

        var right =
                member.post(at("/policy"), "ranks", "0 2 4", "unwished", "20", "no-wish", "100", "unplaced", "10000");
        assertThat(location(right)).isEqualTo(at("?done=policy"));
        assertThat(member.get("/events/" + event.slug() + "/lottery").body())
                .contains("4 Punkte", "100 Punkte")
                .doesNotContain("mindestens 3 Wünsche");

        member.post(at("/policy"), "ranks", "0", "unwished", "9", "no-wish", "50", "unplaced", "99", "full", "3");
        assertThat(member.get("/events/" + event.slug() + "/lottery").body()).contains("mindestens 3 Wünsche");
        assertThat(member.get(at("")).body()).contains("nur ab so vielen Wünschen");
        assertThat(member.post(
                                at("/policy"),
                                "ranks",
                                "0",
                                "unwished",
                                "9",
                                "no-wish",
                                "5",
                                "unplaced",
                                "9",
                                "full",
                                "11")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_draft_is_computed_looked_at_tried_out_and_published_once() {
        afterTheDeadline();
        assertThat(location(member.post(at("/drafts")))).isEqualTo(at("/drafts/1"));
        var draft = waitFor(1);

        assertThat(member.get(at("/drafts/1")).body())
                .contains("Fertig berechnet.", "bewiesen das Beste", "Wo ein Platz mehr helfen würde", "<svg");
        assertThat(people.has(event, anna)).isEmpty();
        assertThat(member.get(at("/drafts/1")).body()).contains("Wird noch berechnet.");
        adviseOnDrafts.whatIsLeft();
        assertThat(member.get(at("/drafts/1")).body())
                .contains("Eine weitere Gruppe von", "würde einen Punkt sparen", "Was eine weitere Gruppe sparen würde")
                .contains("Ohne Forum drums: drums, Runde 1 kostete es", "Punkte mehr.");

        var tried = member.post(at("/drafts/1/trials"), "slot", "choir@1", "seats", "2");
        assertThat(location(tried)).isEqualTo(at("/drafts/2"));
        waitFor(2);
        assertThat(member.get(at("/drafts/2")).body())
                .contains("Versuch 2: Entwurf 1, aber", "1 Person sitzt anders als im Vergleich.")
                .doesNotContain("/drafts/2/publication");
        assertThat(location(member.post(at("/drafts/2/publication")))).isEqualTo(at("?done=no-draft"));

        assertThat(member.get(at("/drafts/1/publication")).body()).contains("2 Personen bekommen jetzt");
        assertThat(location(member.post(at("/drafts/1/publication")))).isEqualTo(at("?done=published"));
        assertThat(people.has(event, anna)).isNotEmpty();
        assertThat(location(member.post(at("/drafts/1/publication")))).isEqualTo(at("?done=published"));
        assertThat(team.audit(draft.id())).containsExactly("allocation.started", "allocation.published");
    }

    @Test
    void what_changed_since_a_draft_is_said_before_it_is_published() {
        afterTheDeadline();
        member.post(at("/drafts"));
        waitFor(1);
        member.post(at("/policy"), "ranks", "0 2 4", "unwished", "20", "no-wish", "100", "unplaced", "10000");

        assertThat(member.get(at("/drafts/1/publication")).body())
                .contains("Die Punkte sind anders festgelegt.", "Bitte starten Sie eine neue Berechnung.")
                .doesNotContain("Jetzt veröffentlichen");
        assertThat(location(member.post(at("/drafts/1/publication")))).isEqualTo(at("/drafts/1/publication"));
        assertThat(people.has(event, anna)).isEmpty();
    }

    @Test
    void unknown_drafts_and_odd_numbers_of_seats_change_nothing() {
        afterTheDeadline();
        assertThat(member.get(at("/drafts/7")).statusCode()).isEqualTo(404);
        assertThat(member.get(at("/drafts/x")).statusCode()).isEqualTo(404);
        member.post(at("/drafts"));
        waitFor(1);
        assertThat(location(member.post(at("/drafts/1/trials"), "slot", "choir@1", "seats", "-1")))
                .isEqualTo(at("/drafts/1?done=seats"));
        assertThat(location(member.post(at("/drafts/1/trials"), "slot", "harp@1", "seats", "1")))
                .isEqualTo(at("?done=no-draft"));
    }

    @Test
    void an_event_without_a_wish_phase_has_no_such_page() {
        var live = given.event().offering("choir", 1).live();

        assertThat(member.get(GivenTeam.at(live, "/allocation")).statusCode()).isEqualTo(404);
        assertThat(member.get(GivenTeam.at(live, "")).body()).contains("keine, Plätze gibt es sofort");
    }

    /** Days later nobody is signed in any more. */
    private void afterTheDeadline() {
        clock.moveTo(GivenEvents.WISHES_UNTIL);
        member = team.member();
    }

    private String at(String path) {
        return GivenTeam.at(event, "/allocation" + path);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("no redirect: " + answer.statusCode());
    }

    private Draft waitFor(int number) {
        for (int i = 0; i < 400; i++) {
            var draft = drafts.find(event.id(), number).orElseThrow();
            if (draft.state() != Draft.State.RUNNING) {
                return draft;
            }
            pause();
        }
        throw new AssertionError("waited in vain for draft " + number);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
