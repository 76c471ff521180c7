package foyer.console.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.allocation.AllocateEvent;
import foyer.console.GivenTeam;
import foyer.console.OnTheTeam;
import foyer.registration.GivenRegistrations;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import foyer.testing.TeamMember;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** An auditor gets the files and the public page, and finds every other door closed. */
@OnTheTeam
class AuditorPagesTest {
    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    GivenTeam team;

    @Autowired
    AllocateEvent allocateEvent;

    @Autowired
    MovableClock clock;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private GivenEvent event;

    @BeforeEach
    void one_wished_in_time() {
        clock.moveTo(GivenEvents.DURING_WISHES);
        event = given.event().offering("choir", 1).withWishPhase();
        people.registersAndConfirms(event, "anna", "choir");
    }

    @Test
    void the_files_are_there_once_the_seats_are_published_and_each_download_is_noted() {
        var auditor = team.auditor(event);
        assertThat(auditor.get("/organise").headers().firstValue("Location").orElse(""))
                .endsWith(at("/allocation/audit"));
        assertThat(auditor.get(at("/allocation/audit")).body())
                .contains("sobald die Plätze vergeben sind")
                .doesNotContain("files.zip", "/organise/" + event.slug() + "/registrations");

        clock.moveTo(GivenEvents.WISHES_UNTIL);
        allocateEvent.by(event.slug());
        auditor = team.auditor(event);

        assertThat(auditor.get(at("/allocation/audit")).body()).contains("das sind die vergebenen Plätze");
        assertThat(auditor.download(at("/allocation/drafts/1/files.zip")).body())
                .startsWith('P', 'K');
        assertThat(auditor.get("/events/" + event.slug() + "/lottery").statusCode())
                .isEqualTo(200);
        assertThat(auditor.post("/organise/sign-out").statusCode()).isEqualTo(303);
        assertThat(auditor.get(at("/allocation/audit")).statusCode()).isEqualTo(401);
    }

    @Test
    void every_other_address_of_the_team_is_refused_whatever_is_sent_there() {
        var auditor = team.auditor(event);
        var open = List.of(
                "/organise", "/organise/sign-out", at("/allocation/audit"), at("/allocation/drafts/x/files.zip"));

        var closed = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream())
                .filter(pattern -> pattern.startsWith("/organise"))
                .map(pattern -> pattern.replace("{event}", event.slug()).replaceAll("\\{[^}]*}|\\*\\*", "x"))
                .filter(address -> !open.contains(address))
                .distinct()
                .toList();

        assertThat(closed).hasSizeGreaterThan(30).allSatisfy(address -> {
            assertThat(auditor.get(address).statusCode()).as(address).isIn(403, 405);
            assertThat(auditor.post(address).statusCode()).as(address).isIn(403, 405);
        });
    }

    @Test
    void another_event_is_closed_too() {
        var other = given.event().offering("drums", 1).withWishPhase();
        TeamMember auditor = team.auditor(event);

        assertThat(auditor.get(GivenTeam.at(other, "/allocation/audit")).statusCode())
                .isEqualTo(403);
        assertThat(auditor.get(GivenTeam.at(other, "/allocation/drafts/1/files.zip"))
                        .statusCode())
                .isEqualTo(403);
    }

    private String at(String path) {
        return GivenTeam.at(event, path);
    }
}
