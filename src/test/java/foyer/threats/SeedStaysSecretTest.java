package foyer.threats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import foyer.allocation.AllocateEvent;
import foyer.platform.security.Credentials;
import foyer.platform.security.Role;
import foyer.platform.security.SignInLinks;
import foyer.registration.GivenRegistrations;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.Logs;
import foyer.testing.MovableClock;
import foyer.testing.TeamMember;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Until the seats are published nobody reads what the lottery is drawn from: on no page, in no answer of the API, in no log. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"foyer.jobs.enabled=false", "test=seed-stays-secret"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class SeedStaysSecretTest {
    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    Credentials credentials;

    @Autowired
    SignInLinks links;

    @Autowired
    AllocateEvent allocateEvent;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private GivenEvent event;
    private Addresses addresses;

    @BeforeEach
    void somebody_wished_in_time() {
        clock.moveTo(GivenEvents.DURING_WISHES);
        event = given.event().offering("choir", 5).withWishPhase();
        var anna = people.registersAndConfirms(event, "anna", "choir");
        var manage = credentials.manage(anna.id().value(), anna.generation());
        addresses = new Addresses(
                mappings,
                Map.of(
                        "event",
                        event.slug(),
                        "manage",
                        manage,
                        "receipt",
                        anna.receipt().value().toString(),
                        "number",
                        "1"));
    }

    @Test
    void no_address_tells_the_seed_before_the_seats_are_published() {
        var seed = seed();
        try (var logs = Logs.caught()) {
            assertThat(telling(seed)).isEmpty();
            clock.moveTo(GivenEvents.WISHES_UNTIL);
            assertThat(telling(seed)).isEmpty();
            allocateEvent.by(event.slug());
            assertThat(logs.text()).doesNotContain(seed);
        }
    }

    @Test
    void control_afterwards_the_page_about_the_lottery_tells_it() {
        clock.moveTo(GivenEvents.WISHES_UNTIL);
        allocateEvent.by(event.slug());

        assertThat(telling(seed())).contains("/events/" + event.slug() + "/lottery");
    }

    /** Asked by somebody of the team, who may see most. */
    private List<String> telling(String seed) {
        var member = TeamMember.at(port).opens(links.make(Role.ORGANISER, Duration.ofHours(1)));
        return addresses.taking(RequestMethod.GET).stream()
                .filter(address -> new String(member.download(address).body(), UTF_8).contains(seed))
                .toList();
    }

    private String seed() {
        return jdbc.sql("select seed from allocation.lottery where event_id = :event")
                .param("event", event.id().value())
                .query(String.class)
                .single();
    }
}
