package foyer.registration;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.people.DataKind;
import foyer.programme.OfferingId;
import foyer.registration.Concerns.Own;
import foyer.seats.SeatsOfHolder;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Who may read what somebody would like to see clarified, before a move and after it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class ConcernsTest {
    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    SubmitRegistration submitRegistration;

    @Autowired
    CancelRegistration cancelRegistration;

    @Autowired
    ChangeWishes changeWishes;

    @Autowired
    Concerns concerns;

    @Autowired
    Retention retention;

    @Autowired
    SeatsOfHolder seats;

    @Autowired
    MovableClock clock;

    private GivenEvent event;

    @BeforeEach
    void two_choirs() {
        clock.moveTo(GivenEvents.DURING_LIVE);
        event = given.event()
                .offering("choir", 1, 1)
                .offering("drums", 5, 5)
                .offering("harp", 5, 5)
                .live();
    }

    @Test
    void the_text_of_the_form_reaches_the_hosts_of_the_seats_somebody_got_and_no_others() {
        var anna = registers("anna", "Darf ich leise singen?", "choir@1", "drums@2");

        assertThat(hostsOf("choir")).isEmpty();
        people.confirms(anna);

        assertThat(hostsOf("choir")).containsExactly("Darf ich leise singen?");
        assertThat(hostsOf("drums")).containsExactly("Darf ich leise singen?");
        assertThat(hostsOf("harp")).isEmpty();
    }

    @Test
    void after_a_move_the_former_hosts_read_it_no_more_and_the_next_ones_nothing_until_the_person_answered() {
        var first = people.registersAndConfirms(event, "first", "choir@1");
        var ben = registers("ben", "Ich trommle zum ersten Mal.", "choir@1", "drums@1");
        people.confirms(ben);
        assertThat(hostsOf("drums")).containsExactly("Ich trommle zum ersten Mal.");

        movesUp(ben, first);

        assertThat(hostsOf("drums")).isEmpty();
        assertThat(hostsOf("choir")).isEmpty();
        assertThat(own(ben)).containsExactly(open("choir", "Ich trommle zum ersten Mal."));

        answers(ben, "choir", "Welche Stimme brauchen Sie?");

        assertThat(hostsOf("choir")).containsExactly("Welche Stimme brauchen Sie?");
        assertThat(hostsOf("drums")).isEmpty();
        assertThat(own(ben)).containsExactly(answered("choir", "Welche Stimme brauchen Sie?"));
    }

    @Test
    void an_answer_may_be_that_there_is_nothing_to_say() {
        var first = people.registersAndConfirms(event, "first", "choir@1");
        var ben = registers("ben", "Ich trommle zum ersten Mal.", "choir@1", "drums@1");
        people.confirms(ben);
        movesUp(ben, first);

        answers(ben, "choir", "");

        assertThat(hostsOf("choir")).isEmpty();
        assertThat(own(ben)).containsExactly(answered("choir", ""));
    }

    @Test
    void who_goes_back_before_answering_is_read_again_where_they_are() {
        var anna = registers("anna", "Wie geht der Takt?", "drums@1");
        people.confirms(anna);
        wishes(anna, "harp@1", "drums@1");
        assertThat(hostsOf("drums")).isEmpty();

        wishes(anna, "drums@1");

        assertThat(hostsOf("drums")).containsExactly("Wie geht der Takt?");
        assertThat(hostsOf("harp")).isEmpty();
    }

    @Test
    void the_first_seat_from_a_waiting_list_is_no_move() {
        var first = people.registersAndConfirms(event, "first", "choir@1");
        var ben = registers("ben", "Ich singe Alt.", "choir@1");
        people.confirms(ben);
        assertThat(hostsOf("choir")).isEmpty();

        cancelRegistration.of(first.id());

        assertThat(hostsOf("choir")).containsExactly("Ich singe Alt.");
    }

    @Test
    void who_said_nothing_is_not_asked_but_may_say_something() {
        var anna = people.registersAndConfirms(event, "anna", "drums@1");
        wishes(anna, "harp@1");
        assertThat(own(anna)).containsExactly(new Own(offering("harp"), event.round(1), "", false));

        answers(anna, "harp", "Doch noch etwas.");

        assertThat(hostsOf("harp")).containsExactly("Doch noch etwas.");
    }

    @Test
    void a_cancellation_ends_it_at_once() {
        var anna = registers("anna", "Wie geht der Takt?", "drums@1");
        people.confirms(anna);

        cancelRegistration.of(anna.id());

        assertThat(hostsOf("drums")).isEmpty();
    }

    @Test
    void from_the_second_midnight_after_the_event_nobody_reads_it_and_the_nightly_job_deletes_it() {
        var anna = registers("anna", "Wie geht der Takt?", "drums@1");
        people.confirms(anna);
        var ends = Concerns.ends(event.programme().event());
        assertThat(ends)
                .isEqualTo(event.programme()
                        .event()
                        .date()
                        .plusDays(2)
                        .atStartOfDay(event.programme().event().zone())
                        .toInstant());

        clock.moveTo(ends.minusSeconds(1));
        assertThat(retention.endDue(event.programme().event())).isEmpty();
        assertThat(hostsOf("drums")).hasSize(1);

        clock.moveTo(ends);
        assertThat(hostsOf("drums")).isEmpty();
        assertThat(retention.endDue(event.programme().event())).containsOnlyKeys(DataKind.CONCERNS);
        assertThat(retention.endDue(event.programme().event())).isEmpty();
        assertThat(people.now(anna).concern()).isNull();
        clock.moveTo(Instant.EPOCH);
        assertThat(hostsOf("drums")).isEmpty();
    }

    private Registration registers(String name, String concern, String... wishes) {
        var plain = people.submission(event, name, wishes);
        var submission = new Submission(
                plain.event(),
                plain.key(),
                plain.name(),
                plain.email(),
                plain.organisation(),
                plain.language(),
                plain.wishes(),
                concern,
                plain.consents());
        return ((Registering.Registered) submitRegistration.by(submission)).registration();
    }

    /** Into the choir, whose only seat "first" had. */
    private void movesUp(Registration registration, Registration first) {
        cancelRegistration.of(first.id());
        assertThat(people.has(event, registration)).containsExactly("choir@1");
    }

    private void wishes(Registration registration, String... wishes) {
        var ranked = List.of(wishes).stream()
                .map(w -> GivenRegistrations.wish(event, w))
                .toList();
        changeWishes.of(registration.id(), new Wishes(ranked, Set.of()));
    }

    private void answers(Registration registration, String offering, String text) {
        concerns.answer(registration.id(), offering(offering), event.round(1), text);
    }

    private List<Own> own(Registration registration) {
        return concerns.of(people.now(registration), seats.of(registration.id().holder()));
    }

    private Own open(String offering, String text) {
        return new Own(offering(offering), event.round(1), text, true);
    }

    private Own answered(String offering, String text) {
        return new Own(offering(offering), event.round(1), text, false);
    }

    private OfferingId offering(String key) {
        return event.offering(key).id();
    }

    private List<String> hostsOf(String key) {
        return List.copyOf(
                concerns.forHostsOf(event.programme().event(), offering(key)).values());
    }
}
