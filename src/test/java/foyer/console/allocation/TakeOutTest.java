package foyer.console.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.allocation.Draft;
import foyer.allocation.Drafts;
import foyer.allocation.ExplainRuns;
import foyer.allocation.Explanations;
import foyer.allocation.solver.explain.Why;
import foyer.console.GivenTeam;
import foyer.console.OnTheTeam;
import foyer.programme.Programmes;
import foyer.registration.GivenRegistrations;
import foyer.registration.Registration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import foyer.testing.TeamMember;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What too few want is taken out of the programme when the organiser says so, and stays open when not. */
@OnTheTeam
class TakeOutTest {
    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    GivenTeam team;

    @Autowired
    Drafts drafts;

    @Autowired
    Programmes programmes;

    @Autowired
    ExplainRuns explainRuns;

    @Autowired
    Explanations explanations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private GivenEvent event;
    private Registration lonely;
    private TeamMember member;

    @BeforeEach
    void one_wants_a_harp_that_needs_three() throws InterruptedException {
        clock.moveTo(GivenEvents.DURING_WISHES);
        event = given.event()
                .offering("harp", 5)
                .offering("drums", 9)
                .needs("harp", 3)
                .withWishPhase();
        lonely = people.registersAndConfirms(event, "lonely", "harp", "drums");
        clock.moveTo(GivenEvents.WISHES_UNTIL);
        member = team.member();
        member.post(at("/drafts"));
        while (drafts.find(event.id(), 1).orElseThrow().state() == Draft.State.RUNNING) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    @Test
    void what_is_ticked_leaves_the_programme_with_its_seats_and_its_waiting_list_and_people_read_why() {
        assertThat(member.get(at("/drafts/1/publication")).body())
                .contains("Aus dem Programm nehmen", "Forum harp: harp, Runde 1")
                .doesNotContain("checked");

        member.post(at("/drafts/1/publication"), "without", "harp@1");

        assertThat(people.has(event, lonely)).containsExactly("drums@1");
        assertThat(seats("harp")).isZero();
        assertThat(programmes.byId(event.id()).orElseThrow().offering("harp").orElseThrow())
                .satisfies(harp -> assertThat(harp.takesPlaceIn(event.round(1))).isFalse())
                .satisfies(harp -> assertThat(harp.notHeld()).containsEntry(event.round(1), 5));
        assertThat(member.get("/events/" + event.slug() + "/offerings/harp").body())
                .contains("entfällt");
        assertThat(member.get("/events/" + event.slug() + "/offerings/harp?lang=en")
                        .body())
                .contains("does not take place");
        explainRuns.whatIsLeft();
        assertThat(explanations.of(lonely).orElseThrow())
                .extracting(Explanations.Explained::why)
                .containsExactly(new Why.NotHeld("harp", 1));
        assertThat(team.audit(drafts.find(event.id(), 1).orElseThrow().id()))
                .containsExactly("allocation.started", "allocation.published", "allocation.taken-out");
        var late = people.registersAndConfirms(event, "late", "harp");
        assertThat(people.has(event, late)).isEmpty();
    }

    @Test
    void what_is_not_ticked_stays_open_and_what_the_draft_does_not_close_cannot_be_taken_out() {
        member.post(at("/drafts/1/publication"), "without", "drums@1");

        assertThat(people.has(event, lonely)).containsExactlyInAnyOrder("drums@1", "harp@1#1");
        assertThat(seats("harp")).isEqualTo(5);
        assertThat(seats("drums")).isEqualTo(9);
    }

    private int seats(String offering) {
        return jdbc.sql("select count(*) from seats.seat where offering_id = :offering")
                .param("offering", event.offering(offering).id().value())
                .query(Integer.class)
                .single();
    }

    private String at(String path) {
        return GivenTeam.at(event, "/allocation" + path);
    }
}
