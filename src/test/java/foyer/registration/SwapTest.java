package foyer.registration;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.registration.Swap.Kind;
import foyer.seats.KeepSeat;
import foyer.testing.AtOnce;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Two people change places by consent, or one hands a place on. */
@SpringBootTest(properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class SwapTest {
    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    OfferSwap offerSwap;

    @Autowired
    AnswerSwap answerSwap;

    @Autowired
    AcceptSwap acceptSwap;

    @Autowired
    Swaps swaps;

    @Autowired
    KeepSeat keepSeat;

    @Autowired
    CancelRegistration cancelRegistration;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private GivenEvent event;
    private Registration anna;
    private Registration ben;

    @BeforeEach
    void anna_is_in_the_choir_and_ben_at_the_drums() {
        clock.moveTo(GivenEvents.DURING_LIVE);
        event = given.event().offering("choir", 1, 1).offering("drums", 1, 1).live();
        anna = people.registersAndConfirms(event, "anna", "choir@1");
        ben = people.registersAndConfirms(event, "ben", "drums@1");
    }

    @Test
    void when_both_agreed_they_change_places_in_one_go_keep_them_and_get_one_mail_each() {
        offered(anna);
        assertThat(answerSwap.by(ben.id(), offer(anna))).isEmpty();
        assertThat(people.has(event, ben)).containsExactly("drums@1");

        assertThat(acceptSwap.by(anna.id(), event.round(1))).isEmpty();

        assertThat(people.has(event, anna)).containsExactly("drums@1");
        assertThat(people.has(event, ben)).containsExactly("choir@1");
        assertThat(keepSeat.of(anna.id().holder())).containsExactly(event.round(1));
        assertThat(mails(anna, "swap-answered")).isEqualTo(1);
        assertThat(mails(anna, "swapped")).isEqualTo(1);
        assertThat(mails(ben, "swapped")).isEqualTo(1);
        assertThat(swaps.of(anna.id())).isEmpty();
    }

    @Test
    void a_code_finds_the_offer_however_it_is_typed_and_nothing_when_it_is_wrong_or_too_old() {
        offered(anna);
        String code = swaps.code(offer(anna));

        assertThat(swaps.behind(ben, code.toLowerCase(Locale.ROOT).replace(' ', '-')))
                .isPresent();
        assertThat(swaps.behind(ben, "0000 0000 0000")).isEmpty();
        clock.moveBy(OfferSwap.OPEN);
        assertThat(swaps.behind(ben, code)).isEmpty();
        assertThat(acceptSwap.by(anna.id(), event.round(1))).contains(SwapObstacle.GONE);
    }

    @Test
    void nobody_gets_an_offering_twice_or_a_seat_for_a_pair_or_what_they_have_already() {
        var both = given.event()
                .offering("choir", 3, 3)
                .offering("drums", 3, 3)
                .offering("flute", 3, 3)
                .live();
        var carla = people.registersAndConfirms(both, "carla", "choir@1", "drums@2");
        var dora = people.registersAndConfirms(both, "dora", "drums@1");
        var pair = people.registersAndConfirmsWithCompanion(both, "emil", "flute@1");
        var same = people.registersAndConfirms(both, "fritz", "choir@1");
        offerSwap.by(carla.id(), both.round(1), Kind.SWAP);
        var offer = swaps.of(carla.id()).getFirst();

        assertThat(answerSwap.by(dora.id(), offer)).contains(SwapObstacle.TWICE);
        assertThat(answerSwap.by(pair.id(), offer)).contains(SwapObstacle.PARTIES);
        assertThat(answerSwap.by(same.id(), offer)).contains(SwapObstacle.SAME);
        assertThat(answerSwap.by(carla.id(), offer)).contains(SwapObstacle.OWN);
    }

    @Test
    void pairs_change_places_with_pairs() {
        var pairs = given.event().offering("choir", 2).offering("drums", 2).live();
        var one = people.registersAndConfirmsWithCompanion(pairs, "carla", "choir");
        var other = people.registersAndConfirmsWithCompanion(pairs, "dora", "drums");
        offerSwap.by(one.id(), pairs.round(1), Kind.SWAP);
        answerSwap.by(other.id(), swaps.of(one.id()).getFirst());

        assertThat(acceptSwap.by(one.id(), pairs.round(1))).isEmpty();

        assertThat(people.has(pairs, one)).containsExactly("drums@1");
        assertThat(people.companionHas(pairs, one)).containsExactly("drums@1");
        assertThat(people.companionHas(pairs, other)).containsExactly("choir@1");
    }

    @Test
    void who_moved_up_since_they_agreed_gives_nobody_another_seat_than_they_saw() {
        var three = given.event()
                .offering("choir", 1)
                .offering("drums", 1)
                .offering("flute", 1)
                .live();
        var carla = people.registersAndConfirms(three, "carla", "choir");
        var dora = people.registersAndConfirms(three, "dora", "flute", "drums");
        var emil = people.registersAndConfirms(three, "emil", "flute", "drums");
        offerSwap.by(carla.id(), three.round(1), Kind.SWAP);
        answerSwap.by(emil.id(), swaps.of(carla.id()).getFirst());
        cancelRegistration.of(dora.id());
        assertThat(people.has(three, emil)).containsExactly("flute@1");

        assertThat(acceptSwap.by(carla.id(), three.round(1))).contains(SwapObstacle.MOVED);
        assertThat(people.has(three, carla)).containsExactly("choir@1");
    }

    @Test
    void withdrawing_cancelling_and_running_out_tell_whoever_counted_on_it() {
        offered(anna);
        answerSwap.by(ben.id(), offer(anna));
        offerSwap.withdraw(anna.id(), event.round(1));
        assertThat(mails(ben, "swap-off")).isEqualTo(1);

        offered(anna);
        answerSwap.by(ben.id(), offer(anna));
        cancelRegistration.of(ben.id());
        assertThat(mails(anna, "swap-off")).isEqualTo(1);
        assertThat(swaps.of(anna.id()).getFirst().answer()).isNull();
        assertThat(acceptSwap.by(anna.id(), event.round(1))).contains(SwapObstacle.GONE);
    }

    @Test
    void after_registration_has_closed_places_stay() {
        offered(anna);
        answerSwap.by(ben.id(), offer(anna));
        clock.moveTo(GivenEvents.CLOSES.minus(Duration.ofMinutes(1)));
        offerSwap.withdraw(anna.id(), event.round(1));
        offered(anna);
        answerSwap.by(ben.id(), offer(anna));
        clock.moveTo(GivenEvents.CLOSES);

        assertThat(acceptSwap.by(anna.id(), event.round(1))).isPresent();
        assertThat(offerSwap.by(anna.id(), event.round(1), Kind.SWAP)).contains(SwapObstacle.NOT_NOW);
        assertThat(people.has(event, anna)).containsExactly("choir@1");
    }

    @Test
    void a_place_is_handed_on_only_where_the_organiser_lets_it_and_to_somebody_without_one() {
        assertThat(offerSwap.by(anna.id(), event.round(1), Kind.HAND_ON)).contains(SwapObstacle.NOT_ALLOWED);
        var open = given.event()
                .offering("choir", 1)
                .offering("drums", 1)
                .changes("{\"clash\": \"SWAP\", \"handingOn\": true}")
                .live();
        var carla = people.registersAndConfirms(open, "carla", "choir");
        var dora = people.registersAndConfirms(open, "dora", "drums");
        var emil = people.registersAndConfirms(open, "emil", "choir");

        assertThat(offerSwap.by(carla.id(), open.round(1), Kind.HAND_ON)).isEmpty();
        assertThat(answerSwap.by(dora.id(), offer(carla))).contains(SwapObstacle.MOVED);
        assertThat(answerSwap.by(emil.id(), offer(carla))).isEmpty();

        assertThat(people.has(open, carla)).isEmpty();
        assertThat(people.has(open, emil)).containsExactly("choir@1");
        assertThat(mails(emil, "handed-on")).isEqualTo(1);
    }

    @Test
    void of_two_who_agree_at_once_one_is_told_that_somebody_was_quicker() throws Exception {
        var wide = given.event().offering("choir", 1).offering("drums", 9).live();
        var carla = people.registersAndConfirms(wide, "carla", "choir");
        var others = Stream.of("dora", "emil", "fritz", "gina")
                .map(name -> people.registersAndConfirms(wide, name, "drums"))
                .toList();
        offerSwap.by(carla.id(), wide.round(1), Kind.SWAP);
        var offer = swaps.of(carla.id()).getFirst();

        List<Optional<SwapObstacle>> answers =
                AtOnce.each(others.size(), i -> answerSwap.by(others.get(i).id(), offer));

        assertThat(answers.stream().filter(Optional::isEmpty)).hasSize(1);
        assertThat(answers.stream().flatMap(Optional::stream)).containsOnly(SwapObstacle.TAKEN);
        assertThat(mails(carla, "swap-answered")).isEqualTo(1);
    }

    @Test
    void cancelling_while_the_swap_is_done_leaves_everybody_with_whole_seats() throws Exception {
        for (int round = 0; round < 12; round++) {
            var again = given.event().offering("choir", 1).offering("drums", 1).live();
            var carla = people.registersAndConfirms(again, "carla", "choir");
            var dora = people.registersAndConfirms(again, "dora", "drums");
            var waits = people.registersAndConfirms(again, "emil", "drums", "choir");
            offerSwap.by(carla.id(), again.round(1), Kind.SWAP);
            answerSwap.by(dora.id(), swaps.of(carla.id()).getFirst());

            AtOnce.each(
                    2,
                    i -> i == 0
                            ? (Object) acceptSwap.by(carla.id(), again.round(1))
                            : cancelRegistration.of(dora.id()));

            assertThat(people.has(again, dora)).isEmpty();
            assertThat(Stream.of(carla, waits)
                            .flatMap(person -> people.has(again, person).stream())
                            .filter(has -> !has.contains("#")))
                    .containsExactlyInAnyOrder("choir@1", "drums@1");
        }
    }

    private void offered(Registration giver) {
        assertThat(offerSwap.by(giver.id(), event.round(1), Kind.SWAP)).isEmpty();
    }

    private Swap offer(Registration giver) {
        return swaps.of(giver.id()).getFirst();
    }

    private int mails(Registration registration, String purpose) {
        return jdbc.sql("select count(*) from platform.outbox where subject_id = :id and purpose = :purpose")
                .param("id", registration.id().value())
                .param("purpose", purpose)
                .query(Integer.class)
                .single();
    }
}
