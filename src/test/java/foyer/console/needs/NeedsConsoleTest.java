package foyer.console.needs;

import static foyer.console.GivenTeam.at;
import static org.assertj.core.api.Assertions.assertThat;

import foyer.console.GivenTeam;
import foyer.console.OnTheTeam;
import foyer.people.Diet;
import foyer.people.GivenNeeds;
import foyer.people.NeedKind;
import foyer.registration.NeedyPeople;
import foyer.registration.OwnNeeds;
import foyer.registration.Registration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnTheTeam
class NeedsConsoleTest {
    @Autowired
    GivenEvents given;

    @Autowired
    NeedyPeople needy;

    @Autowired
    OwnNeeds ownNeeds;

    @Autowired
    GivenTeam team;

    @Autowired
    MovableClock clock;

    private GivenEvent event;
    private Registration anna;

    @BeforeEach
    void anna_needs_a_hearing_loop_and_something_else() {
        clock.moveTo(GivenEvents.DURING_LIVE);
        event = given.event().offering("choir", 9).live();
        anna = needy.comes(
                event,
                "anna",
                new GivenNeeds(
                        Set.of(NeedKind.HEARING_LOOP, NeedKind.OTHER), "<b>Licht</b>", Diet.VEGAN, "Nüsse", true),
                "choir");
    }

    @Test
    void needs_stand_by_person_and_by_place_and_each_look_is_logged() {
        needy.comes(event, "ben", NeedyPeople.of(NeedKind.HEARING_LOOP), "choir");

        var page = team.member().get(at(event, "/needs")).body();

        assertThat(page)
                .contains("Induktionsschleife: offen", "&lt;b&gt;Licht&lt;/b&gt;: offen", "2 × Induktionsschleife")
                .doesNotContain("Nüsse");
        assertThat(team.audit(anna.person().value())).containsExactly("needs-read-planning");
        assertThat(team.member().get(at(event, "/needs?state=promised")).body()).contains("Hier steht niemand.");
    }

    @Test
    void the_overview_counts_what_waits_and_reads_nothing_of_anybody() {
        assertThat(team.member().get(at(event, "")).body()).contains("2 Bedarfe warten auf Ihre Antwort");
        assertThat(team.audit(anna.person().value())).isEmpty();
    }

    @Test
    void an_answer_without_its_words_is_refused_and_nothing_typed_is_lost() {
        var refused = team.member()
                .post(
                        at(event, "/needs/" + anna.id().value()),
                        "state.hearing-loop",
                        "promised",
                        "state.other",
                        "not-possible",
                        "told.other",
                        "Kein Blitz");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Bitte wählen Sie einen Raum", "Bitte nennen Sie, wen", "value=\"Kein Blitz\"");
        assertThat(ownNeeds.of(anna).all())
                .allSatisfy(need -> assertThat(need.answer().toString()).contains("Open"));
    }

    @Test
    void an_answer_is_kept_and_what_was_withdrawn_meanwhile_is_said() {
        var member = team.member();
        var path = at(event, "/needs/" + anna.id().value());

        var kept = member.post(path, "state.hearing-loop", "promised", "answer.hearing-loop", "erste Reihe");
        assertThat(kept.headers().firstValue("Location")).hasValue(at(event, "/needs?done=answered"));
        assertThat(member.get(path).body()).contains("erste Reihe");
        assertThat(team.audit(anna.person().value())).contains("needs-answered");

        ownNeeds.withdraw(anna.id());
        var late = member.post(path, "state.hearing-loop", "promised", "answer.hearing-loop", "letzte Reihe");
        assertThat(late.headers().firstValue("Location")).hasValue(at(event, "/needs?done=gone"));
        assertThat(member.get(at(event, "/needs")).body()).doesNotContain("Reihe");
    }

    @Test
    void needs_of_another_event_are_out_of_reach() {
        var other = given.event().offering("choir", 9).live();

        var answer = team.member().get(at(other, "/needs/" + anna.id().value()));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(team.audit(anna.person().value())).isEmpty();
    }

    @Test
    void the_kitchen_gets_numbers_and_allergies_without_names() {
        var page = team.member().get(at(event, "/needs/catering")).body();

        assertThat(page).contains("vegan", "Nüsse").doesNotContain("anna", "× Nüsse");
        assertThat(team.audit(anna.person().value())).containsExactly("needs-read-catering");
        needy.comes(event, "carl", new GivenNeeds(Set.of(), null, Diet.VEGAN, "Nüsse", true), "choir");
        assertThat(team.member().get(at(event, "/needs/catering")).body()).contains("2 × Nüsse");
    }
}
