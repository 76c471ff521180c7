package foyer.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.registration.AnswerSeatOffer;
import foyer.registration.CancelRegistration;
import foyer.registration.ChangeCapacity;
import foyer.registration.ChangeCapacity.Choice;
import foyer.registration.ChangeCapacity.Outcome;
import foyer.registration.GivenRegistrations;
import foyer.registration.Registration;
import foyer.seats.OfferSeats;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** More or fewer seats while people sit there. */
@SpringBootTest(properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class ChangeCapacityTest {
    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    ChangeCapacity changeCapacity;

    @Autowired
    CancelRegistration cancelRegistration;

    @Autowired
    AnswerSeatOffer answerSeatOffer;

    @Autowired
    OfferSeats offerSeats;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private GivenEvent event;
    private Registration anna;
    private Registration ben;
    private Registration carla;

    @BeforeEach
    void two_sit_in_the_choir_and_one_waits() {
        clock.moveTo(GivenEvents.DURING_LIVE);
        event = given.event().offering("choir", 2).offering("drums", 2).live();
        anna = people.registersAndConfirms(event, "anna", "choir", "drums");
        ben = people.registersAndConfirms(event, "ben", "choir");
        carla = people.registersAndConfirms(event, "carla", "choir");
    }

    @Test
    void more_seats_go_to_who_waits() {
        assertThat(to(3, new Choice.None())).isEqualTo(new Outcome.Changed());

        assertThat(people.has(event, carla)).containsExactly("choir@1");
        assertThat(rows("choir")).isEqualTo(3);
    }

    @Test
    void fewer_than_are_taken_are_refused_and_nothing_is_changed() {
        assertThat(to(1, new Choice.None())).isEqualTo(new Outcome.TooManySit(1));

        assertThat(rows("choir")).isEqualTo(2);
        assertThat(people.has(event, ben)).containsExactly("choir@1");
    }

    @Test
    void over_booked_all_stay_and_the_seat_too_many_goes_with_whoever_leaves() {
        assertThat(to(1, new Choice.OverBook("Die Säule nimmt einen Platz."))).isEqualTo(new Outcome.Changed());
        assertThat(rows("choir")).isEqualTo(2);

        cancelRegistration.of(anna.id());

        assertThat(rows("choir")).isEqualTo(1);
        assertThat(people.has(event, carla)).containsExactly("choir@1#1");
        cancelRegistration.of(ben.id());
        assertThat(people.has(event, carla)).containsExactly("choir@1");
    }

    @Test
    void as_many_as_are_too_many_are_asked_and_with_a_yes_the_seat_goes() {
        assertThat(to(1, new Choice.Ask(event.slot("drums", 1)))).isEqualTo(new Outcome.Asked(1));
        var offer = offerSeats.of(anna.id().holder()).getFirst();
        assertThat(offer.byTeam()).isTrue();
        assertThat(offerSeats.of(ben.id().holder())).isEmpty();
        assertThat(mails(anna)).isOne();

        answerSeatOffer.accepts(anna.id(), offer.id());

        assertThat(people.has(event, anna)).contains("drums@1");
        assertThat(rows("choir")).isEqualTo(1);
        assertThat(people.has(event, ben)).containsExactly("choir@1");
    }

    @Test
    void with_a_no_everything_stays_and_the_next_is_asked_when_the_team_asks_again() {
        to(1, new Choice.Ask(event.slot("drums", 1)));
        answerSeatOffer.declines(
                anna.id(), offerSeats.of(anna.id().holder()).getFirst().id());
        assertThat(people.has(event, anna)).containsExactly("choir@1");

        assertThat(to(1, new Choice.Ask(event.slot("drums", 1)))).isEqualTo(new Outcome.Asked(1));

        assertThat(offerSeats.of(anna.id().holder())).isEmpty();
        assertThat(offerSeats.of(ben.id().holder())).hasSize(1);
    }

    private Outcome to(int seats, Choice choice) {
        return changeCapacity.to(event.id(), event.slot("choir", 1), seats, choice);
    }

    private int rows(String offering) {
        return jdbc.sql("select count(*) from seats.seat where offering_id = :offering")
                .param("offering", event.offering(offering).id().value())
                .query(Integer.class)
                .single();
    }

    private int mails(Registration registration) {
        return jdbc.sql("select count(*) from platform.outbox where subject_id = :id and purpose = 'asked'")
                .param("id", registration.id().value())
                .query(Integer.class)
                .single();
    }
}
