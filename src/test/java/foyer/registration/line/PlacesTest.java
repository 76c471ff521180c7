package foyer.registration.line;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.programme.Event;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Whose turn it is first. */
@SpringBootTest(properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class PlacesTest {
    private static final int PEOPLE = 1000;

    @Autowired
    GivenEvents given;

    @Autowired
    Places places;

    @Autowired
    foyer.programme.Programmes programmes;

    private Event event;

    @BeforeEach
    void an_event_that_draws_lots_for_two_minutes() {
        event = programmes
                .byId(given.event().offering("choir", 1).live().id())
                .orElseThrow()
                .event();
    }

    @Test
    void in_the_first_minutes_it_does_not_matter_who_came_first() {
        assertThat(firstHalfBeforeTheSecond(Duration.ofSeconds(1))).isBetween(PEOPLE * 4 / 10, PEOPLE * 6 / 10);
    }

    @Test
    void control_afterwards_who_came_first_comes_first() {
        assertThat(firstHalfBeforeTheSecond(Duration.ofMinutes(3))).isEqualTo(PEOPLE);
    }

    @Test
    void who_was_drawn_comes_before_everybody_who_came_afterwards() {
        double drawn = places.next(event, GivenEvents.OPENS.plusSeconds(119), 0);
        double later = places.next(event, GivenEvents.OPENS.plusSeconds(121), 0);

        assertThat(drawn).isLessThan(later);
    }

    @Test
    void a_place_is_known_again_and_none_can_be_made_up() {
        double place = places.next(event, GivenEvents.OPENS, 0);
        String sealed = places.sealed(event, place);

        assertThat(places.known(event, sealed)).hasValue(place);
        assertThat(places.known(event, "0" + sealed)).isEmpty();
        assertThat(places.known(event, "0.")).isEmpty();
        assertThat(places.known(event, "")).isEmpty();
    }

    /** Pairs of an early and a late person: in how many the early one comes first. */
    private int firstHalfBeforeTheSecond(Duration afterOpening) {
        var opened = GivenEvents.OPENS.plus(afterOpening);
        var place = IntStream.range(0, 2 * PEOPLE)
                .mapToDouble(person -> places.next(event, opened.plusMillis(person), 0))
                .toArray();
        return (int) IntStream.range(0, PEOPLE)
                .filter(pair -> place[pair] < place[PEOPLE + pair])
                .count();
    }
}
