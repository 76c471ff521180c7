package foyer.console;

import static foyer.console.GivenTeam.at;
import static org.assertj.core.api.Assertions.assertThat;

import foyer.people.NeedKind;
import foyer.registration.GivenRegistrations;
import foyer.registration.NeedyPeople;
import foyer.registration.OwnNeeds;
import foyer.registration.Registrations;
import foyer.registration.Status;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The team changes the language in the middle of a form: all that was typed is there again, and nothing is done yet. */
@OnTheTeam
class LanguageInTheConsoleTest {
    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    NeedyPeople needy;

    @Autowired
    OwnNeeds ownNeeds;

    @Autowired
    Registrations registrations;

    @Autowired
    GivenTeam team;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private GivenEvent event;

    @BeforeEach
    void in_the_live_phase() {
        clock.moveTo(GivenEvents.DURING_LIVE);
        event = given.event().offering("choir", 9, 9).live();
    }

    @Test
    void at_the_desk() {
        var path = at(event, "/registrations/new");

        var switched = team.member()
                .post(
                        path,
                        "lang",
                        "en",
                        "name",
                        "Erna Müller",
                        "language",
                        "simple",
                        "pick-2",
                        "choir",
                        "consent",
                        "yes");

        assertThat(language(switched)).isEqualTo("en");
        assertThat(switched.body())
                .contains("value=\"Erna Müller\"", "value=\"simple\" selected", "value=\"choir\" selected")
                .containsPattern("name=\"consent\"[^>]* checked");
        assertThat(jdbc.sql("select count(*) from registration.registration where event_id = :event")
                        .param("event", event.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(language(team.member().post(path, "lang", "en", "name", ""))).isEqualTo("en");
        assertSends(team.member().get(path), "desk");
    }

    @Test
    void while_cancelling_a_registration() {
        var anna = people.registersAndConfirms(event, "anna", "choir@1");
        var path = at(event, "/registrations/" + anna.id().value() + "/cancellation");

        var switched = team.member().post(path, "lang", "en", "reason", "Der Chor\nfällt aus.");

        assertThat(language(switched)).isEqualTo("en");
        assertThat(switched.body()).contains("Der Chor\nfällt aus.");
        assertThat(registrations.find(anna.id()).orElseThrow().status()).isEqualTo(Status.CONFIRMED);
        assertSends(team.member().get(path), "cancelling");
    }

    @Test
    void while_answering_what_somebody_needs() {
        var anna = needy.comes(event, "berta", NeedyPeople.of(NeedKind.HEARING_LOOP), "choir");
        var path = at(event, "/needs/" + anna.id().value());

        var switched = team.member()
                .post(path, "lang", "en", "state.hearing-loop", "promised", "told.hearing-loop", "Technik fragen");

        assertThat(language(switched)).isEqualTo("en");
        assertThat(switched.body())
                .contains("value=\"Technik fragen\"")
                .containsPattern("value=\"promised\" checked")
                .doesNotContain("field-error");
        assertThat(ownNeeds.of(anna).all())
                .allSatisfy(need -> assertThat(need.answer().toString()).contains("Open"));
        assertSends(team.member().get(path), "answers");
    }

    @Test
    void while_searching_which_is_then_searched_for() {
        people.registersAndConfirms(event, "clara", "choir@1");
        var member = team.member();

        var switched = member.post(at(event, "/registrations/search"), "lang", "en", "words", "clara");

        assertThat(member.get(switched.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("value=\"clara\"", "clara@");
        assertSends(member.get(at(event, "/registrations")), "search");
    }

    private static String language(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body().replaceAll("(?s).*?<html lang=\"([^\"]*)\".*", "$1");
    }

    /** Language buttons of a page send its form. */
    private static void assertSends(HttpResponse<String> page, String form) {
        assertThat(page.body())
                .contains("<button type=\"submit\" form=\"" + form + "\" name=\"lang\"", " id=\"" + form + "\"");
    }
}
