package foyer.registration;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.platform.mail.MailAccepted;
import foyer.platform.mail.MailRefused;
import foyer.registration.ConfirmRegistration.Confirmation;
import foyer.testing.AtOnce;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Registering while seats are given at once. */
@SpringBootTest(properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class LivePhaseTest {
    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    SubmitRegistration submitRegistration;

    @Autowired
    ConfirmRegistration confirmRegistration;

    @Autowired
    CancelRegistration cancelRegistration;

    @Autowired
    ChangeWishes changeWishes;

    @Autowired
    TimeToConfirm timeToConfirm;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void in_the_live_phase() {
        clock.moveTo(GivenEvents.DURING_LIVE);
    }

    @Test
    void a_registration_gets_the_best_free_seats_in_both_rounds_at_once() {
        var event =
                given.event().offering("choir", 1, 1).offering("drums", 1, 1).live();

        var anna = people.registers(event, "anna", "choir@2", "drums");

        assertThat(people.has(event, anna)).containsExactlyInAnyOrder("choir@2", "drums@1");
        assertThat(mails(anna)).containsExactly("received");
    }

    @Test
    void who_comes_too_late_for_a_wish_waits_for_it_and_sits_elsewhere() {
        var event = given.event().offering("choir", 1).offering("drums", 5).live();
        people.registers(event, "anna", "choir");

        var ben = people.registers(event, "ben", "choir", "drums");

        assertThat(people.has(event, ben)).containsExactlyInAnyOrder("drums@1", "choir@1#1");
    }

    @Test
    void a_cancellation_moves_up_who_waits_and_then_who_waits_for_their_seat() {
        var event = given.event().offering("choir", 1).offering("drums", 1).live();
        var anna = people.registersAndConfirms(event, "anna", "choir");
        var ben = people.registersAndConfirms(event, "ben", "choir", "drums");
        var carla = people.registersAndConfirms(event, "carla", "drums");

        cancelRegistration.of(anna.id());

        assertThat(people.has(event, anna)).isEmpty();
        assertThat(people.has(event, ben)).containsExactly("choir@1");
        assertThat(people.has(event, carla)).containsExactly("drums@1");
        assertThat(mails(ben)).containsExactly("received", "confirmed", "moved-up");
        assertThat(mails(carla)).containsExactly("received", "confirmed", "moved-up");
        assertThat(mails(anna)).containsExactly("received", "confirmed", "cancelled");
    }

    @Test
    void who_has_not_confirmed_keeps_the_place_in_line_but_is_passed_over() {
        var event = given.event().offering("choir", 1).live();
        var anna = people.registersAndConfirms(event, "anna", "choir");
        var ben = people.registers(event, "ben", "choir");
        var carla = people.registersAndConfirms(event, "carla", "choir");

        cancelRegistration.of(anna.id());

        assertThat(people.has(event, carla)).containsExactly("choir@1");
        assertThat(people.has(event, ben)).containsExactly("choir@1#1");
    }

    @Test
    void confirming_takes_a_seat_that_became_free_while_nobody_could_move_up() {
        var event = given.event().offering("choir", 1).live();
        var anna = people.registersAndConfirms(event, "anna", "choir");
        var ben = people.registers(event, "ben", "choir");
        cancelRegistration.of(anna.id());

        confirmRegistration.by(ben.id());

        assertThat(people.has(event, ben)).containsExactly("choir@1");
    }

    @Test
    void the_time_to_confirm_starts_when_the_mail_server_took_the_mail_and_then_the_seat_goes_back() {
        var event = given.event().offering("choir", 1).live();
        var anna = people.registers(event, "anna", "choir");
        clock.moveBy(Duration.ofDays(2));
        endAllOverdue();
        assertThat(people.now(anna).status()).isEqualTo(Status.AWAITING);

        accepted(anna);
        clock.moveBy(Duration.ofHours(24));
        endAllOverdue();
        assertThat(people.now(anna).status()).isEqualTo(Status.AWAITING);

        clock.moveBy(Duration.ofSeconds(1));
        endAllOverdue();
        assertThat(people.now(anna).status()).isEqualTo(Status.LAPSED);
        assertThat(people.has(event, anna)).isEmpty();
    }

    @Test
    void a_late_click_takes_the_seat_if_it_is_free() {
        var event = given.event().offering("choir", 1).live();
        var anna = lapsed(people.registers(event, "anna", "choir"));

        assertThat(confirmRegistration.by(anna.id())).isEqualTo(new Confirmation.Confirmed(true));
        assertThat(people.has(event, anna)).containsExactly("choir@1");
    }

    @Test
    void a_late_click_finds_the_former_place_in_line_if_the_seat_is_gone() {
        var event = given.event().offering("choir", 1).live();
        var anna = people.registers(event, "anna", "choir");
        clock.moveBy(Duration.ofMinutes(1));
        var ben = people.registersAndConfirms(event, "ben", "choir");
        clock.moveBy(Duration.ofMinutes(1));
        var carla = people.registersAndConfirms(event, "carla", "choir");
        lapsed(anna);
        assertThat(people.has(event, ben)).containsExactly("choir@1");

        confirmRegistration.by(anna.id());

        assertThat(people.has(event, anna)).containsExactly("choir@1#1");
        assertThat(people.has(event, carla)).containsExactly("choir@1#2");
    }

    @Test
    void a_mail_that_can_never_arrive_gives_the_seats_back() {
        var event = given.event().offering("choir", 1).live();
        var anna = people.registers(event, "anna", "choir");

        events.publishEvent(
                new MailRefused(UUID.randomUUID(), "received", anna.id().value(), clock.instant()));

        assertThat(people.now(anna).status()).isEqualTo(Status.UNDELIVERABLE);
        assertThat(people.has(event, anna)).isEmpty();
    }

    @Test
    void under_a_rush_the_time_to_confirm_is_shorter() throws Exception {
        var event = given.event().offering("choir", 200).live();
        AtOnce.each(101, i -> people.registers(event, "person-" + i, "choir"));
        var anna = people.registers(event, "anna", "choir");

        accepted(anna);

        assertThat(people.now(anna).confirmBy()).isEqualTo(clock.instant().plus(Duration.ofHours(2)));
    }

    @Test
    void a_double_click_registers_once() throws Exception {
        var event = given.event().offering("choir", 5).live();
        var submission = people.submission(event, "anna", "choir");

        var answers = AtOnce.each(8, i -> submitRegistration.by(submission));

        assertThat(answers.stream()
                        .map(a -> ((Registering.Registered) a).registration().id())
                        .distinct())
                .hasSize(1);
        assertThat(count("registration.registration", event.id().value())).isEqualTo(1);
    }

    @Test
    void the_same_key_with_other_content_is_told_apart() {
        var event = given.event().offering("choir", 5).live();
        var first = people.submission(event, "anna", "choir");
        submitRegistration.by(first);
        var second = new Submission(
                event.id(),
                first.key(),
                "Ben",
                first.email(),
                null,
                first.language(),
                first.wishes(),
                null,
                first.consents());

        assertThat(submitRegistration.by(second)).isEqualTo(new Registering.OtherContent());
    }

    @Test
    void a_known_address_gets_an_ordinary_answer_and_the_mail_says_more() {
        var event = given.event().offering("choir", 5).offering("drums", 5).live();
        var first = people.registersAndConfirms(event, "anna", "choir");

        var second = people.registers(event, "anna", "drums");

        assertThat(people.has(event, second)).containsExactly("drums@1");
        assertThat(mails(second)).containsExactly("received-again");
        assertThat(people.now(first).status()).isEqualTo(Status.CONFIRMED);

        confirmRegistration.by(second.id());

        assertThat(people.now(first).status()).isEqualTo(Status.REPLACED);
        assertThat(people.has(event, first)).isEmpty();
        assertThat(people.has(event, second)).containsExactly("drums@1");
    }

    @Test
    void one_address_cannot_be_flooded_with_mails() {
        var event = given.event().offering("choir", 50).live();
        for (int i = 0; i < SubmitRegistration.MOST_AWAITING; i++) {
            people.registers(event, "anna", "choir");
        }

        assertThat(submitRegistration.by(people.submission(event, "anna", "choir")))
                .isEqualTo(new Registering.TooManyAwaiting());
    }

    @Test
    void other_wishes_move_a_person_only_to_what_they_like_better() {
        var event = given.event()
                .offering("choir", 1)
                .offering("drums", 5)
                .offering("dance", 5)
                .live();
        var anna = people.registersAndConfirms(event, "anna", "choir");
        var ben = people.registersAndConfirms(event, "ben", "choir", "drums");

        changeWishes.of(anna.id(), wishes(event, "dance", "choir"));

        assertThat(people.has(event, anna)).containsExactly("dance@1");
        assertThat(people.has(event, ben)).containsExactly("choir@1");
        assertThat(mails(anna)).containsExactly("received", "confirmed", "changed");
    }

    @Test
    void a_seat_is_kept_when_nothing_of_the_new_wishes_is_free() {
        var event = given.event().offering("choir", 1).offering("drums", 1).live();
        people.registersAndConfirms(event, "ben", "drums");
        var anna = people.registersAndConfirms(event, "anna", "choir");

        changeWishes.of(anna.id(), wishes(event, "drums"));

        assertThat(people.has(event, anna)).containsExactlyInAnyOrder("choir@1", "drums@1#1");
    }

    @Test
    void before_opening_and_after_closing_nobody_registers() {
        var event = given.event().offering("choir", 5).live();

        clock.moveTo(GivenEvents.OPENS.minusSeconds(1));
        assertThat(submitRegistration.by(people.submission(event, "anna", "choir")))
                .isEqualTo(new Registering.NotOpen(Phase.BEFORE));
        clock.moveTo(GivenEvents.CLOSES);
        assertThat(submitRegistration.by(people.submission(event, "anna", "choir")))
                .isEqualTo(new Registering.NotOpen(Phase.CLOSED));
    }

    @Test
    void many_cancel_while_many_register_and_no_seat_stays_free_beside_somebody_who_waits() throws Exception {
        var event = given.event().offering("choir", 10).live();
        var first = AtOnce.each(10, i -> people.registersAndConfirms(event, "first-" + i, "choir"));

        AtOnce.each(40, i -> {
            if (i < 10) {
                return cancelRegistration.of(first.get(i).id());
            }
            return people.registersAndConfirms(event, "second-" + i, "choir");
        });

        assertThat(jdbc.sql("select count(*) from seats.seat where event_id = :event and state = 'taken'")
                        .param("event", event.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);
    }

    private void accepted(Registration registration) {
        events.publishEvent(new MailAccepted(
                UUID.randomUUID(), "received", registration.id().value(), clock.instant()));
    }

    private Registration lapsed(Registration registration) {
        accepted(registration);
        clock.moveBy(Duration.ofHours(25));
        endAllOverdue();
        return people.now(registration);
    }

    private void endAllOverdue() {
        while (timeToConfirm.endOne()) {
            assertThat(clock.instant()).isAfter(GivenEvents.OPENS);
        }
    }

    private static Wishes wishes(GivenEvents.GivenEvent event, String... written) {
        return new Wishes(
                List.of(written).stream()
                        .map(w -> GivenRegistrations.wish(event, w))
                        .toList(),
                Set.of());
    }

    private List<String> mails(Registration registration) {
        return jdbc.sql("select purpose from platform.outbox where subject_id = :id order by created_at, id")
                .param("id", registration.id().value())
                .query((rs, i) -> rs.getString("purpose"))
                .list();
    }

    private int count(String table, UUID event) {
        return jdbc.sql("select count(*) from " + table + " where event_id = :event")
                .param("event", event)
                .query(Integer.class)
                .single();
    }
}
