package foyer.console.audit;

import static foyer.console.GivenTeam.at;
import static org.assertj.core.api.Assertions.assertThat;

import foyer.console.GivenTeam;
import foyer.console.OnTheTeam;
import foyer.people.Diet;
import foyer.people.GivenNeeds;
import foyer.people.NeedKind;
import foyer.registration.GivenRegistrations;
import foyer.registration.NeedyPeople;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who read or changed what: newest first, by kind, page by page, and never what people need. */
@OnTheTeam
class AuditPagesTest {
    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    NeedyPeople needy;

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
        event = given.event().offering("choir", 99).live();
    }

    @Test
    void newest_first_with_the_way_to_what_it_was_about() {
        var anna = people.registersAndConfirms(event, "anna", "choir");
        var member = team.member();
        var path = at(event, "/registrations/" + anna.id().value());
        member.get(path);
        clock.moveBy(Duration.ofMinutes(1));
        member.get(at(event, "/door-lists/choir/1"));
        clock.moveBy(Duration.ofMinutes(1));
        member.post(path + "/link");

        var page = member.get(at(event, "/audit?kind=registrations")).body();
        assertThat(told(page)).startsWith("Link zur Anmeldung noch einmal gesendet", "Anmeldung angesehen");
        assertThat(page).contains("href=\"" + path + "\"").doesNotContain("anna");
        assertThat(told(member.get(at(event, "/audit?kind=seats")).body())).containsExactly("Türliste geöffnet");
        assertThat(told(member.get(at(event, "/audit")).body()))
                .contains("Türliste geöffnet", "Anmeldung angesehen", "Sitzung begonnen");
        assertThat(member.get(at(event, "/audit")).body()).containsPattern("Organisationsteam, Sitzung [0-9a-f]{8}<");
    }

    @Test
    void that_needs_were_read_and_of_how_many_but_neither_whose_nor_which() {
        var berta = needy.comes(
                event,
                "berta",
                new GivenNeeds(Set.of(NeedKind.WHEELCHAIR_PLACE), null, Diet.VEGAN, "Nüsse", true),
                "choir");
        needy.comes(event, "carl", NeedyPeople.of(NeedKind.HEARING_LOOP), "choir");
        var member = team.member();
        member.get(at(event, "/needs"));

        var page = member.get(at(event, "/audit?kind=needs")).body();

        assertThat(told(page)).containsExactly("Bedarfe von 2 Personen gelesen");
        assertThat(page)
                .doesNotContain("berta", "carl", "Rollstuhl", "Nüsse", "vegan")
                .doesNotContain(
                        berta.id().value().toString(), berta.person().value().toString());
    }

    @Test
    void what_was_done_about_another_event_is_not_shown() {
        var other = given.event().offering("drums", 9).live();
        var dora = people.registersAndConfirms(other, "dora", "drums");
        needy.comes(other, "emil", NeedyPeople.of(NeedKind.HEARING_LOOP), "drums");
        var member = team.member();
        member.get(at(other, "/registrations/" + dora.id().value()));
        member.get(at(other, "/needs"));

        assertThat(told(member.get(at(event, "/audit?kind=registrations")).body()))
                .isEmpty();
        assertThat(told(member.get(at(event, "/audit?kind=needs")).body())).isEmpty();
        assertThat(told(member.get(at(other, "/audit?kind=needs")).body()))
                .containsExactly("Bedarfe einer Person gelesen");
    }

    @Test
    void page_by_page_and_nothing_can_be_done_to_it() {
        var anna = people.registersAndConfirms(event, "fritz", "choir");
        var member = team.member();
        for (int look = 0; look <= AuditListStore.PER_PAGE; look++) {
            member.get(at(event, "/registrations/" + anna.id().value()));
        }

        var first = member.get(at(event, "/audit?kind=registrations")).body();
        assertThat(told(first)).hasSize(AuditListStore.PER_PAGE);
        assertThat(first).contains("51 Einträge", "kind=registrations&amp;page=2");
        assertThat(told(member.get(at(event, "/audit?kind=registrations&page=2"))
                        .body()))
                .hasSize(1);
        assertThat(member.get(at(event, "/audit?kind=%27&page=0")).statusCode()).isEqualTo(200);
        assertThat(member.post(at(event, "/audit")).statusCode()).isIn(404, 405);
        assertThat(first.substring(first.indexOf("<h1"))).doesNotContain("<form");
    }

    @Test
    void every_action_that_is_recorded_has_words_in_the_log() {
        var recorded = jdbc.sql("select distinct action from platform.audit")
                .query((row, _) -> row.getString("action"))
                .list();

        for (String action : recorded) {
            assertThat(AuditKind.values())
                    .as(action)
                    .anyMatch(kind -> List.of(kind.patterns()).stream()
                            .anyMatch(pattern -> action.startsWith(pattern.replace("%", ""))));
        }
        assertThat(team.member().get(at(event, "/audit")).body()).doesNotContain("Anderes: ");
    }

    /** What was done, from the top. */
    private static List<String> told(String page) {
        return Pattern.compile("<p class=\"rows__name\">([^<]*)</p>")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
