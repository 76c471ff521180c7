package foyer.registration;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.registration.ChangeWishes.Change;
import foyer.registration.ChangeWishes.Given;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Other wishes where there is a seat already: the organiser's word on it. */
@SpringBootTest(properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class ClashTest {
    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    ChangeWishes changeWishes;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void in_the_live_phase() {
        clock.moveTo(GivenEvents.DURING_LIVE);
    }

    @Test
    void swap_gives_the_old_seat_up_for_the_new_one() {
        var event = event("SWAP");
        var anna = people.registersAndConfirms(event, "anna", "drums");

        assertThat(changeWishes.of(anna.id(), wishes(event))).isEqualTo(new Change.Changed());
        assertThat(people.has(event, anna)).containsExactly("choir@1");
    }

    @Test
    void warn_changes_nothing_until_somebody_agrees() {
        var event = event("WARN");
        var anna = people.registersAndConfirms(event, "anna", "drums");

        assertThat(changeWishes.of(anna.id(), wishes(event))).isEqualTo(clash(event, true));
        assertThat(people.has(event, anna)).containsExactly("drums@1");
        assertThat(changeWishes.of(anna.id(), wishes(event), true)).isEqualTo(new Change.Changed());
        assertThat(people.has(event, anna)).containsExactly("choir@1");
    }

    @Test
    void block_leaves_the_seat_alone_unless_its_round_is_left_out() {
        var event = event("BLOCK");
        var anna = people.registersAndConfirms(event, "anna", "drums");

        assertThat(changeWishes.of(anna.id(), wishes(event), true)).isEqualTo(clash(event, false));
        assertThat(people.has(event, anna)).containsExactly("drums@1");
        var without = new Wishes(wishes(event).ranked(), Set.of(event.round(1)));
        assertThat(changeWishes.of(anna.id(), without)).isEqualTo(new Change.Changed());
        assertThat(people.has(event, anna)).isEmpty();
        assertThat(changeWishes.of(anna.id(), wishes(event))).isEqualTo(new Change.Changed());
        assertThat(people.has(event, anna)).containsExactly("choir@1");
    }

    private static Change clash(GivenEvent event, boolean mayAgree) {
        return new Change.Clash(
                mayAgree,
                List.of(new Given(
                        event.slot("drums", 1), event.offering("choir").id())));
    }

    private Wishes wishes(GivenEvent event) {
        return people.submission(event, "anna", "choir", "drums").wishes();
    }

    private GivenEvent event(String clash) {
        return given.event()
                .offering("choir", 1)
                .offering("drums", 1)
                .changes("{\"clash\": \"" + clash + "\", \"handingOn\": false}")
                .live();
    }
}
