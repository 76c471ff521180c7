package foyer.registration.pages;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.platform.security.Credentials;
import foyer.registration.GivenRegistrations;
import foyer.registration.Registration;
import foyer.registration.pages.Visitor.Fields;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Two windows, the back button, another device: nobody overwrites what they did not see, and nothing happens twice. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"foyer.jobs.enabled=false", "FOYER_TRUSTED_PROXIES=127.0.0.1"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class TwoWindowsTest {
    @LocalServerPort
    int port;

    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    Credentials credentials;

    @Autowired
    MovableClock clock;

    private Visitor one;
    private Visitor other;
    private GivenEvent event;

    @BeforeEach
    void in_the_live_phase() {
        clock.moveTo(GivenEvents.DURING_LIVE);
        one = Visitor.at(port);
        other = Visitor.at(port);
        event = given.event()
                .offering("choir", 5)
                .offering("drums", 5)
                .offering("flute", 5)
                .live();
    }

    @Test
    void of_two_windows_with_one_list_the_second_is_told_and_keeps_what_it_chose() {
        var pia = people.registersAndConfirms(event, "pia", "choir");
        var wishes = link(pia) + "/wishes";
        var seenByOne = one.get(wishes).values("seen").getFirst();
        var seenByOther = other.get(wishes).values("seen").getFirst();

        assertThat(one.post(wishes, list(seenByOne, "drums")).status()).isEqualTo(303);
        var told = other.post(wishes, list(seenByOther, "flute"));

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text()).contains("Ihre Liste wurde inzwischen geändert", "drums");
        assertThat(told.values("wish")).containsExactly("flute");
        assertThat(people.has(event, pia)).containsExactly("drums@1");

        assertThat(other.post(wishes, list(told.values("seen").getFirst(), "flute"))
                        .status())
                .isEqualTo(303);
        assertThat(people.has(event, pia)).containsExactly("flute@1");
    }

    @Test
    void a_press_on_a_button_of_the_list_does_not_forget_what_was_seen() {
        var quinn = people.registersAndConfirms(event, "quinn", "choir");
        var wishes = link(quinn) + "/wishes";
        var seen = other.get(wishes).values("seen").getFirst();
        one.post(wishes, list(seen, "drums"));

        var pressed =
                other.post(wishes, list(seen, "choir").with("change", "add").with("add", "flute"));

        assertThat(pressed.values("seen")).containsExactly(seen);
        assertThat(other.post(wishes, list(seen, "choir", "flute")).status()).isEqualTo(409);
    }

    @Test
    void who_goes_back_after_confirming_and_presses_again_is_where_they_were() {
        var rosa = people.registers(event, "rosa", "choir");
        var confirmation = link(rosa) + "/confirmation";
        assertThat(one.post(confirmation, none()).location()).isEqualTo(link(rosa) + "?done=confirmed");

        assertThat(one.get(confirmation).text()).contains("Ihre Anmeldung ist bestätigt");
        assertThat(one.post(confirmation, none()).location()).isEqualTo(link(rosa) + "?done=confirmed");
        assertThat(people.has(event, rosa)).containsExactly("choir@1");
    }

    @Test
    void a_link_works_on_another_device_as_on_the_first() {
        var sam = people.registers(event, "sam", "choir");
        assertThat(one.get(link(sam)).status()).isEqualTo(200);

        assertThat(other.post(link(sam) + "/confirmation", none()).status()).isEqualTo(303);

        assertThat(one.get(link(sam)).text()).isEqualTo(other.get(link(sam)).text());
        assertThat(other.get(link(sam)).header("set-cookie")).isEmpty();
    }

    private static Fields list(String seen, String... wishes) {
        return none().with("seen", seen)
                .with("wish", wishes)
                .with("round", Arrays.stream(wishes).map(w -> "either").toArray(String[]::new));
    }

    private String link(Registration registration) {
        return "/registrations/" + credentials.manage(registration.id().value(), registration.generation());
    }

    private static Fields none() {
        return new Fields(Map.of());
    }
}
