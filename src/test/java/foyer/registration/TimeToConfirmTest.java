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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The time people have for the click in the mail, and what a late click gets. */
@SpringBootTest(properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class TimeToConfirmTest {
    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    ConfirmRegistration confirmRegistration;

    @Autowired
    TimeToConfirm timeToConfirm;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void in_the_live_phase() {
        clock.moveTo(GivenEvents.DURING_LIVE);
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
}
