package foyer.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foyer.people.DataKind;
import foyer.programme.Event;
import foyer.programme.Programmes;
import foyer.testing.AtOnce;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** On 30 March 2030 Berlin is an hour from Greenwich, from the next night on two: the event ends into the change of clocks. */
@SpringBootTest(properties = {"foyer.jobs.enabled=false", "test=retention"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({GivenConfiguration.class, KeptInMemory.class})
@DirtiesContext
class RetentionTest {
    private static final String EACH = """
            {"registrations": 90, "concerns": 0, "accessNeeds": 1, "diet": 2, "mails": 30, "hosts": 60, "audit": 365}
            """;

    private static final List<String> WHERE_PEOPLE_ARE = List.of(
            "people.person",
            "people.consent",
            "registration.registration",
            "registration.wish",
            "registration.concern",
            "seats.waiting",
            "seats.v_seat",
            "registration.companion",
            "platform.outbox");

    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    Retention retention;

    @Autowired
    Programmes programmes;

    @Autowired
    KeptInMemory kept;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nobody_is_left() {
        clock.moveTo(GivenEvents.DURING_LIVE.plusSeconds(86_400L * 1000));
        programmes.all().forEach(retention::endDue);
        clock.moveTo(GivenEvents.DURING_LIVE);
    }

    @ParameterizedTest
    @CsvSource({
        "CONCERNS,      2030-03-30T23:00:00Z",
        "ACCESS_NEEDS,  2030-03-31T22:00:00Z",
        "DIET,          2030-04-01T22:00:00Z",
        "MAILS,         2030-04-29T22:00:00Z",
        "HOSTS,         2030-05-29T22:00:00Z",
        "REGISTRATIONS, 2030-06-28T22:00:00Z",
        "AUDIT,         2031-03-30T22:00:00Z"
    })
    void each_kind_is_kept_to_the_last_second_of_its_last_day(DataKind kind, Instant midnight) {
        var event = event();
        kept.about(anna(event), event.id());
        assertThat(Retention.ends(now(event), kind)).isEqualTo(midnight);

        clock.moveTo(midnight.minusSeconds(1));
        assertThat(retention.endDue(now(event))).doesNotContainKey(kind);

        clock.moveTo(midnight);
        assertThat(retention.endDue(now(event))).containsKey(kind);
        assertThat(retention.endDue(now(event))).isEmpty();
    }

    @Test
    void with_registrations_everything_goes_and_before_that_only_what_is_due() {
        var event = event();
        anna(event);
        people.registersAndConfirms(event, "ben", "drums@1", "choir@2");
        people.registersAndConfirmsWithCompanion(event, "cleo", "both@1");
        assertThat(WHERE_PEOPLE_ARE).allSatisfy(table -> assertThat(rows(table)).isPositive());

        clock.moveTo(Retention.ends(now(event), DataKind.REGISTRATIONS).minusSeconds(1));
        retention.endDue(now(event));
        assertThat(rows("registration.concern")).isZero();
        assertThat(rows("platform.outbox")).isZero();
        assertThat(rows("people.person")).isEqualTo(3);
        assertThat(rows("seats.v_seat")).isEqualTo(4);

        clock.moveTo(Retention.ends(now(event), DataKind.REGISTRATIONS));
        retention.endDue(now(event));
        assertThat(WHERE_PEOPLE_ARE).allSatisfy(table -> assertThat(rows(table)).isZero());
    }

    @Test
    void one_that_is_cut_off_leaves_everything_and_the_next_one_finishes() {
        var event = event();
        kept.about(anna(event), event.id());
        clock.moveTo(Retention.ends(now(event), DataKind.REGISTRATIONS));

        kept.failsOnce();
        assertThatThrownBy(() -> retention.endDue(now(event))).isInstanceOf(IllegalStateException.class);
        assertThat(rows("registration.registration")).isOne();
        assertThat(rows("registration.concern")).isPositive();

        assertThat(retention.endDue(now(event))).containsKey(DataKind.REGISTRATIONS);
        assertThat(rows("people.person")).isZero();
    }

    @Test
    void of_two_nodes_at_once_one_does_it() throws Exception {
        var event = event();
        anna(event);
        clock.moveTo(Retention.ends(now(event), DataKind.REGISTRATIONS));
        var current = now(event);

        var ended = AtOnce.each(2, node -> retention.endDue(current));

        assertThat(ended.stream().filter(kinds -> !kinds.isEmpty())).hasSize(1);
        assertThat(ended).contains(Map.of());
        assertThat(rows("people.person")).isZero();
    }

    @Test
    void with_one_number_only_confidences_go_after_a_day_and_the_rest_after_that_number() {
        var event = given.event().offering("choir", 1, 1).live().programme().event();

        assertThat(Retention.days(event, DataKind.CONCERNS)).isOne();
        assertThat(Retention.days(event, DataKind.ACCESS_NEEDS)).isEqualTo(7);
        assertThat(Retention.ends(event, DataKind.REGISTRATIONS)).isEqualTo("2030-06-30T22:00:00Z");
        assertThat(Retention.ends(event, DataKind.MAILS)).isEqualTo("2030-06-30T22:00:00Z");
    }

    private GivenEvent event() {
        var event = given.event()
                .offering("choir", 1, 1)
                .offering("drums", 1, 1)
                .offering("both", 2)
                .live();
        jdbc.sql("""
                update programme.event set date = '2030-03-30', retention = cast(:each as jsonb), release = release + 1
                where id = :id
                """).param("each", EACH).param("id", event.id().value()).update();
        return event;
    }

    private Event now(GivenEvent event) {
        return programmes.byId(event.id()).orElseThrow().event();
    }

    private Registration anna(GivenEvent event) {
        var of = people.submission(event, "anna", "drums@1");
        var anna = people.registers(new Submission(
                of.event(),
                of.key(),
                of.name(),
                of.email(),
                of.organisation(),
                of.language(),
                of.wishes(),
                "Wie geht der Takt?",
                of.consents()));
        people.confirms(anna);
        return anna;
    }

    private int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
