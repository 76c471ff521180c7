package foyer.registration;

import static foyer.registration.NeedyPeople.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foyer.people.AccessNeeds;
import foyer.people.Diet;
import foyer.people.GivenNeeds;
import foyer.people.Need;
import foyer.people.NeedAnswer;
import foyer.people.NeedKind;
import foyer.people.Needs;
import foyer.people.Reader;
import foyer.platform.security.Actor;
import foyer.platform.security.Role;
import foyer.programme.Programmes;
import foyer.programme.RoomId;
import foyer.registration.AnswerNeeds.TeamAnswer;
import foyer.registration.EventNeeds.Catering;
import foyer.registration.HostTasks.Task;
import foyer.registration.HostTasks.Tasks;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.GivenSeed;
import foyer.testing.Logs;
import foyer.testing.MovableClock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** What the team, hosts and the kitchen get to know of what people need, and what they do not. */
@SpringBootTest(properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenSeed.class)
class EventNeedsTest {
    private static final Actor HOST = new Actor(UUID.randomUUID(), Role.ORGANISER);

    @Autowired
    GivenRegistrations people;

    @Autowired
    NeedyPeople needy;

    @Autowired
    SubmitRegistration submitRegistration;

    @Autowired
    Programmes programmes;

    @Autowired
    EventNeeds eventNeeds;

    @Autowired
    AnswerNeeds answerNeeds;

    @Autowired
    HostTasks hostTasks;

    @Autowired
    OwnNeeds ownNeeds;

    @Autowired
    ChangeWishes changeWishes;

    @Autowired
    AccessNeeds accessNeeds;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private GivenEvent event;

    @BeforeEach
    void in_the_live_phase() {
        clock.moveTo(GivenSeed.DURING_LIVE);
        event = new GivenEvent(programmes.bySlug(GivenSeed.SLUG).orElseThrow());
        jdbc.sql("truncate registration.registration, seats.waiting, people.person cascade")
                .update();
        jdbc.sql("update seats.seat set state = 'free', holder_id = null, rank = null")
                .update();
        jdbc.sql("delete from platform.outbox").update();
        jdbc.sql("""
                insert into registration.live_phase (event_id, since) select id, wishes_until from programme.event
                on conflict do nothing
                """).update();
    }

    @Test
    void the_team_sees_who_needs_what_and_where_they_sit_and_each_look_is_logged() {
        var anna = needing("anna", NeedyPeople.of(NeedKind.HEARING_LOOP), "forum-1@1");
        needy.registers(event, "ben", new GivenNeeds(Set.of(), null, Diet.VEGAN, null, false), "forum-1@1");

        var seen = eventNeeds.of(event.programme(), TEAM);

        assertThat(seen).hasSize(1);
        assertThat(seen.getFirst().person().name()).isEqualTo("anna");
        assertThat(seen.getFirst().needs().all())
                .containsExactly(new Need(NeedKind.HEARING_LOOP, null, NeedAnswer.OPEN, null));
        assertThat(seen.getFirst().rooms(event.programme()))
                .containsExactly(event.offering("forum-1").room());
        assertThat(needy.reads(TEAM))
                .containsExactly("needs-read-planning " + anna.person().value());
    }

    @Test
    void an_answer_stands_on_Mein_Tag_and_the_mail_about_it_says_nothing() {
        var anna = needing(
                "anna",
                new GivenNeeds(
                        Set.of(NeedKind.HEARING_LOOP, NeedKind.SIGN_LANGUAGE, NeedKind.OTHER),
                        "Ich habe Epilepsie",
                        null,
                        null,
                        true),
                "forum-1@1");
        jdbc.sql("delete from platform.outbox").update();

        var promised = new NeedAnswer.Promised("vorne links", Set.of(room("forum-1")));
        var notPossible = new NeedAnswer.NotPossible("Frau Kern, 0251 123");
        answer(anna, NeedKind.HEARING_LOOP, promised, null);
        answer(anna, NeedKind.SIGN_LANGUAGE, notPossible, null);
        answer(anna, NeedKind.SIGN_LANGUAGE, notPossible, "Bitte langsam sprechen");

        assertThat(answers(anna))
                .isEqualTo(Map.of(
                        NeedKind.HEARING_LOOP,
                        promised,
                        NeedKind.SIGN_LANGUAGE,
                        notPossible,
                        NeedKind.OTHER,
                        NeedAnswer.OPEN));
        var mails = jdbc.sql("select purpose || subject || text || html from platform.outbox")
                .query(String.class)
                .list();
        assertThat(mails)
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail)
                        .contains("Es gibt Neues auf Mein Tag")
                        .doesNotContainIgnoringCase(
                                "schleife", "gebärden", "epilepsie", "vorne links", "brauchen Sie vor Ort"));
    }

    @Test
    void a_promise_for_a_room_is_open_again_once_the_person_moves_to_another() {
        var anna = needing("anna", NeedyPeople.of(NeedKind.HEARING_LOOP, NeedKind.STEP_FREE), "forum-1@1");
        answer(anna, NeedKind.HEARING_LOOP, new NeedAnswer.Promised("", Set.of(room("forum-1"))), null);
        answer(anna, NeedKind.STEP_FREE, new NeedAnswer.Promised("mit dem Aufzug", Set.of()), null);

        changeWishes.of(
                anna.id(), new Wishes(List.of(GivenRegistrations.wish(event, "station-02@1")), Set.of(event.round(2))));

        assertThat(people.has(event, anna)).containsExactly("station-02@1");
        assertThat(answers(anna))
                .isEqualTo(Map.of(
                        NeedKind.HEARING_LOOP,
                        new NeedAnswer.Open(true),
                        NeedKind.STEP_FREE,
                        new NeedAnswer.Promised("mit dem Aufzug", Set.of())));
        assertThat(eventNeeds.of(event.programme(), TEAM).getFirst().needs().of(NeedKind.HEARING_LOOP))
                .map(Need::answer)
                .hasValue(new NeedAnswer.Open(true));
    }

    @Test
    void hosts_learn_what_to_do_and_for_how_many_and_in_words_only_what_was_passed_on() {
        var anna = needing(
                "anna",
                new GivenNeeds(
                        Set.of(NeedKind.HEARING_LOOP, NeedKind.OTHER), "Ich habe Epilepsie", null, "Nüsse", true),
                "forum-1@1");
        var ben = needing("ben", NeedyPeople.of(NeedKind.HEARING_LOOP, NeedKind.STEP_FREE), "forum-1@1");
        var carl = needing("carl", NeedyPeople.of(NeedKind.SIGN_LANGUAGE), "forum-1@1");
        needing("dora", NeedyPeople.of(NeedKind.QUIET_SEAT), "forum-2@1");
        needy.registers(event, "eve", NeedyPeople.of(NeedKind.WHEELCHAIR_PLACE), "forum-1@1");
        answer(carl, NeedKind.SIGN_LANGUAGE, new NeedAnswer.NotPossible("0251 123"), null);
        answer(anna, NeedKind.OTHER, new NeedAnswer.Promised("", Set.of()), "Bitte kein Blitzlicht.");

        var tasks = hostTasks.of(event.programme(), event.slot("forum-1", 1), HOST);

        assertThat(tasks)
                .isEqualTo(new Tasks(List.of(new Task(NeedKind.HEARING_LOOP, 2)), List.of("Bitte kein Blitzlicht.")));
        assertThat(hostTasks
                        .of(event.programme(), event.slot("forum-1", 2), HOST)
                        .any())
                .isFalse();
        assertThat(needy.reads(HOST))
                .containsExactlyInAnyOrder(
                        "needs-read-hosting " + anna.person().value(),
                        "needs-read-hosting " + ben.person().value(),
                        "needs-read-hosting " + carl.person().value());
    }

    @Test
    void the_kitchen_gets_numbers_and_allergies_without_names() {
        needing("anna", new GivenNeeds(Set.of(), null, Diet.VEGAN, "Haselnüsse", true), "forum-1");
        needing("ben", new GivenNeeds(Set.of(), null, Diet.VEGAN, null, false), "forum-1");
        needing("carl", GivenNeeds.NONE, "forum-1");
        needy.registers(event, "dora", new GivenNeeds(Set.of(), null, Diet.USUAL, null, false), "forum-1");

        assertThat(eventNeeds.catering(event.programme(), TEAM))
                .isEqualTo(new Catering(3, Map.of(Diet.VEGAN, 2), 1, List.of("Haselnüsse")));
    }

    @Test
    void other_words_open_a_need_again_and_taking_back_the_consent_deletes_all() {
        var anna = needing(
                "anna",
                new GivenNeeds(Set.of(NeedKind.QUIET_SEAT, NeedKind.OTHER), "Licht", Diet.VEGAN, "Nüsse", true),
                "forum-1");
        var promised = new NeedAnswer.Promised("", Set.of());
        answer(anna, NeedKind.QUIET_SEAT, promised, null);
        answer(anna, NeedKind.OTHER, promised, null);

        ownNeeds.change(
                anna.id(),
                new GivenNeeds(Set.of(NeedKind.QUIET_SEAT, NeedKind.OTHER), "kein Licht", Diet.VEGAN, "Nüsse", true));
        assertThat(answers(anna)).isEqualTo(Map.of(NeedKind.QUIET_SEAT, promised, NeedKind.OTHER, NeedAnswer.OPEN));

        ownNeeds.withdraw(anna.id());
        assertThat(ownNeeds.of(anna)).isEqualTo(new Needs(List.of(), Diet.VEGAN, null));
        assertThat(rows("people.access_need") + rows("people.allergy") + rows("people.needs_given"))
                .isZero();
        assertThat(jdbc.sql("select kind from people.consent")
                        .query(String.class)
                        .list())
                .containsExactly("privacy");
        assertThat(answerNeeds.by(anna.id(), Map.of(NeedKind.OTHER, new TeamAnswer(promised, null)), TEAM))
                .isFalse();
    }

    @Test
    void sent_twice_it_is_one_registration_unless_the_needs_differ() {
        var first = needy.submission(event, "anna", NeedyPeople.of(NeedKind.QUIET_SEAT), "forum-1");
        var same = submitRegistration.by(first);
        assertThat(submitRegistration.by(first)).isInstanceOf(Registering.Registered.class);
        assertThat(submitRegistration.by(NeedyPeople.with(first, NeedyPeople.of(NeedKind.STEP_FREE))))
                .isInstanceOf(Registering.OtherContent.class);

        ownNeeds.withdraw(((Registering.Registered) same).registration().id());
        assertThat(submitRegistration.by(first)).isInstanceOf(Registering.Registered.class);
    }

    @Test
    void nobody_reads_as_somebody_else_and_no_log_line_tells_of_a_need() {
        try (var logs = Logs.caught()) {
            var anna = needing(
                    "anna", new GivenNeeds(Set.of(NeedKind.OTHER), "Epilepsie", null, "Nüsse", true), "forum-1");
            var ben = needing("ben", NeedyPeople.of(NeedKind.QUIET_SEAT), "forum-1");
            answer(anna, NeedKind.OTHER, new NeedAnswer.NotPossible("0251 123"), "Vorsicht");
            eventNeeds.of(event.programme(), TEAM);

            assertThatThrownBy(() -> accessNeeds.of(Set.of(anna.person()), new Reader.Self(ben.person())))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("Epilepsie");
            assertThat(logs.text()).doesNotContain("Epilepsie", "Nüsse", "0251 123", "Vorsicht", "quiet-seat", "QUIET");
        }
    }

    private Registration needing(String person, GivenNeeds needs, String... wishes) {
        return needy.comes(event, person, needs, wishes);
    }

    private void answer(Registration registration, NeedKind kind, NeedAnswer answer, @Nullable String passedOn) {
        assertThat(needy.answered(registration, kind, answer, passedOn)).isTrue();
    }

    private Map<NeedKind, NeedAnswer> answers(Registration registration) {
        return ownNeeds.of(registration).all().stream().collect(Collectors.toMap(Need::kind, Need::answer));
    }

    private UUID room(String offering) {
        RoomId id = Objects.requireNonNull(event.offering(offering).room()).id();
        return id.value();
    }

    private int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
