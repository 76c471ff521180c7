package foyer.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.registration.AnswerSeatOffer;
import foyer.registration.AnswerSeatOffer.Answer;
import foyer.registration.CancelRegistration;
import foyer.registration.ChangeWishes;
import foyer.registration.GivenRegistrations;
import foyer.registration.Registration;
import foyer.registration.Wish;
import foyer.registration.Wishes;
import foyer.seats.Offer;
import foyer.seats.OfferSeats;
import foyer.testing.AtOnce;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Close to the event a free seat is offered: the first who waits has it kept for them, and answers, or does not. */
@SpringBootTest(properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class OffersTest {
    /** Two days before the event, which is on the first of April. */
    private static final Instant CLOSE = Instant.parse("2030-03-30T10:00:00Z");

    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    CancelRegistration cancelRegistration;

    @Autowired
    ChangeWishes changeWishes;

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
    void anna_has_what_ben_and_carla_wait_for() {
        clock.moveTo(GivenEvents.DURING_LIVE);
        event = given.event().offering("choir", 1).offering("drums", 2).live();
        anna = people.registersAndConfirms(event, "anna", "choir");
        ben = people.registersAndConfirms(event, "ben", "choir", "drums");
        carla = people.registersAndConfirms(event, "carla", "choir", "drums");
        clock.moveTo(CLOSE);
    }

    @Test
    void a_free_seat_is_kept_for_the_first_who_waits_and_nobody_is_moved() {
        cancelRegistration.of(anna.id());

        assertThat(people.has(event, ben)).containsExactlyInAnyOrder("drums@1", "choir@1#1");
        assertThat(offer(ben).until()).isEqualTo(Instant.parse("2030-03-30T22:30:00Z"));
        assertThat(offerSeats.of(carla.id().holder())).isEmpty();
        assertThat(states()).containsExactly("offered", "taken", "taken");
        assertThat(mails(ben)).containsExactly("received", "confirmed", "offered");
        assertThat(mails(carla)).containsExactly("received", "confirmed");
    }

    @Test
    void whoever_accepts_gets_it_and_the_seat_they_leave_goes_on() {
        var dora = comesToWaitFor("dora", "drums");
        cancelRegistration.of(anna.id());

        assertThat(answerSeatOffer.accepts(ben.id(), offer(ben).id())).isEqualTo(new Answer.Accepted());

        assertThat(people.has(event, ben)).containsExactly("choir@1");
        assertThat(people.has(event, carla)).containsExactlyInAnyOrder("drums@1", "choir@1#1");
        assertThat(offer(dora).slot()).isEqualTo(event.slot("drums", 1));
        assertThat(mails(ben)).containsExactly("received", "confirmed", "offered", "offer-accepted");
    }

    @Test
    void no_thank_you_passes_it_on_at_once() {
        cancelRegistration.of(anna.id());

        assertThat(answerSeatOffer.declines(ben.id(), offer(ben).id())).isEqualTo(new Answer.Declined());

        assertThat(people.has(event, ben)).containsExactly("drums@1");
        assertThat(offer(carla).slot()).isEqualTo(event.slot("choir", 1));
        assertThat(mails(ben)).containsExactly("received", "confirmed", "offered");
    }

    @Test
    void without_an_answer_it_lapses_and_passes_on_and_a_late_yes_changes_nothing() {
        cancelRegistration.of(anna.id());
        var offered = offer(ben);
        clock.moveTo(offered.until());

        assertThat(answerSeatOffer.accepts(ben.id(), offered.id())).isEqualTo(new Answer.Gone());
        lapse();

        assertThat(people.has(event, ben)).containsExactly("drums@1");
        assertThat(offer(carla).until()).isAfter(offered.until());
        assertThat(mails(ben)).containsExactly("received", "confirmed", "offered", "offer-lapsed");
        assertThat(answerSeatOffer.accepts(ben.id(), offered.id())).isEqualTo(new Answer.Gone());
    }

    @Test
    void the_time_for_an_answer_is_shorter_as_the_event_comes_closer_and_at_last_nobody_is_asked() {
        clock.moveTo(Instant.parse("2030-04-01T06:00:00Z"));
        cancelRegistration.of(anna.id());
        assertThat(offer(ben).until()).isEqualTo(clock.instant().plus(Duration.ofMinutes(90)));

        clock.moveTo(Instant.parse("2030-04-01T11:30:00Z"));
        lapse();

        assertThat(offerSeats.of(carla.id().holder())).isEmpty();
        assertThat(states()).containsExactly("free", "taken", "taken");
    }

    @Test
    void nobody_else_gets_a_seat_that_is_offered() {
        cancelRegistration.of(anna.id());
        clock.moveTo(GivenEvents.DURING_LIVE);

        var dora = people.registersAndConfirms(event, "dora", "choir");

        assertThat(people.has(event, dora)).containsExactly("choir@1#1");
    }

    @Test
    void whoever_cancels_or_no_longer_wishes_for_it_is_asked_no_more() {
        cancelRegistration.of(anna.id());
        var bens = offer(ben);
        cancelRegistration.of(ben.id());

        assertThat(answerSeatOffer.accepts(ben.id(), bens.id())).isEqualTo(new Answer.Gone());
        var carlas = offer(carla);
        clock.moveTo(GivenEvents.DURING_LIVE);
        changeWishes.of(
                carla.id(), new Wishes(List.of(new Wish(event.offering("drums").id(), null)), Set.of()));

        assertThat(offerSeats.of(carla.id().holder())).isEmpty();
        assertThat(answerSeatOffer.accepts(carla.id(), carlas.id())).isEqualTo(new Answer.Gone());
        assertThat(states()).containsExactly("free", "free", "taken");
    }

    @Test
    void a_pair_is_offered_two_seats_or_none() {
        event = given.event().offering("choir", 2).offering("drums", 2).live();
        clock.moveTo(GivenEvents.DURING_LIVE);
        anna = people.registersAndConfirmsWithCompanion(event, "anna", "choir");
        ben = people.registersAndConfirmsWithCompanion(event, "ben", "choir", "drums");
        clock.moveTo(CLOSE);
        cancelRegistration.of(anna.id());

        assertThat(answerSeatOffer.accepts(ben.id(), offer(ben).id())).isEqualTo(new Answer.Accepted());

        assertThat(people.has(event, ben)).containsExactly("choir@1");
        assertThat(people.companionHas(event, ben)).containsExactly("choir@1");
        assertThat(states()).containsExactly("free", "free", "taken", "taken");
    }

    @Test
    void yes_and_the_end_of_the_time_at_once_have_one_outcome() throws Exception {
        for (int i = 0; i < 10; i++) {
            anna_has_what_ben_and_carla_wait_for();
            cancelRegistration.of(anna.id());
            var offered = offer(ben);
            clock.moveTo(offered.until().minusMillis(1));

            AtOnce.each(3, who -> {
                if (who == 0) {
                    clock.moveTo(offered.until());
                }
                return who == 1 ? answerSeatOffer.accepts(ben.id(), offered.id()) : answerSeatOffer.endOne();
            });
            lapse();

            boolean taken = people.has(event, ben).contains("choir@1");
            assertThat(people.has(event, ben)).containsExactly(taken ? "choir@1" : "drums@1");
            assertThat(offerSeats.of(carla.id().holder())).hasSize(taken ? 0 : 1);
            assertThat(mails(ben).getLast()).isEqualTo(taken ? "offer-accepted" : "offer-lapsed");
        }
    }

    @Test
    void two_nodes_end_an_offer_once() throws Exception {
        cancelRegistration.of(anna.id());
        clock.moveTo(offer(ben).until());

        AtOnce.each(6, _ -> {
            lapse();
            return true;
        });

        assertThat(mails(ben)).containsOnlyOnce("offer-lapsed");
        assertThat(mails(carla)).containsOnlyOnce("offered");
    }

    @Test
    void yes_and_a_cancellation_at_once_leave_no_seat_without_a_person() throws Exception {
        for (int i = 0; i < 10; i++) {
            anna_has_what_ben_and_carla_wait_for();
            cancelRegistration.of(anna.id());
            var offered = offer(ben);

            AtOnce.each(
                    2,
                    who -> who == 0
                            ? answerSeatOffer.accepts(ben.id(), offered.id())
                            : cancelRegistration.of(ben.id()));

            assertThat(people.has(event, ben)).isEmpty();
            assertThat(offer(carla).slot()).isEqualTo(event.slot("choir", 1));
        }
    }

    private Registration comesToWaitFor(String name, String offering) {
        clock.moveTo(GivenEvents.DURING_LIVE);
        var registration = people.registersAndConfirms(event, name, offering);
        clock.moveTo(CLOSE);
        return registration;
    }

    private Offer offer(Registration registration) {
        var offers = offerSeats.of(registration.id().holder());
        assertThat(offers).hasSize(1);
        return offers.getFirst();
    }

    private void lapse() {
        while (answerSeatOffer.endOne()) {
            // until none is left
        }
    }

    private List<String> states() {
        return jdbc.sql("select state from seats.seat where event_id = :event order by state")
                .param("event", event.id().value())
                .query((rs, i) -> rs.getString(1))
                .list();
    }

    private List<String> mails(Registration registration) {
        return jdbc.sql("select purpose from platform.outbox where subject_id = :id order by id")
                .param("id", registration.id().value())
                .query((rs, i) -> rs.getString(1))
                .list();
    }
}
