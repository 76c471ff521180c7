package foyer.registration;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.people.ErasePersons;
import foyer.people.PersonalData;
import foyer.people.TellPersonalData;
import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import foyer.platform.security.Actor;
import foyer.platform.security.Audit;
import foyer.platform.security.Role;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.LeavesTraces;
import foyer.testing.MovableClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** Whatever table leads to a person: the person gets it as a file, and it goes when the person goes. */
@SpringBootTest(properties = {"foyer.jobs.enabled=false", "test=everybody-is-forgotten"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
@DirtiesContext
class EverybodyIsForgottenTest {
    /** That somebody was erased, and what the team did before: ids of nobody from now on. */
    private static final List<String> OPAQUE = List.of("people.erased", "platform.audit");

    private static final String CONCERN = "Wie singt man im Dunkeln?";
    private static final String COMPANION = "Bela vom Markt";

    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired(required = false)
    List<LeavesTraces> traces = List.of();

    @Autowired
    List<PersonalData> all;

    @Autowired
    TellPersonalData tell;

    @Autowired
    ErasePersons erasePersons;

    @Autowired
    Texts texts;

    @Autowired
    Audit audit;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private PersonRows rows;

    @BeforeEach
    void in_the_live_phase() {
        clock.moveTo(GivenEvents.DURING_LIVE);
        rows = new PersonRows(jdbc);
    }

    @Test
    void every_table_that_leads_to_a_person_is_filled_told_and_emptied() {
        var anna = anna(
                given.event().offering("choir", 2, 1).offering("drums", 1, 1).live());
        var told = new ArrayList<>(List.of("anna", "anna@foyer.example", CONCERN, COMPANION));
        traces.forEach(of -> told.addAll(of.of(anna)));

        assertThat(rows.tablesWithout(anna))
                .as(
                        "tables that lead to a person, of which this test knows nothing: add a LeavesTraces that fills them")
                .isEmpty();
        assertThat(tell.about(anna.person(), Language.DE).toString())
                .as("what the person gets as a file: a PersonalData must tell it")
                .contains(told);

        erasePersons.forGood(List.of(anna.person()));

        assertThat(rows.tablesWith(anna, told))
                .as("tables in which something is left of the person: a PersonalData must erase it")
                .containsExactlyElementsOf(OPAQUE);
        assertThat(tell.about(anna.person(), Language.DE)).isEmpty();
    }

    @Test
    void a_table_that_nobody_answers_for_is_found() {
        jdbc.sql(
                        "create table registration.gossip (about_person uuid references people.person on delete set null, word text)")
                .update();
        try {
            var anna = anna(given.event()
                    .offering("choir", 2, 1)
                    .offering("drums", 1, 1)
                    .live());
            traces.forEach(of -> of.of(anna));
            assertThat(rows.tablesWithout(anna)).containsExactly("registration.gossip");

            jdbc.sql("insert into registration.gossip values (:person, 'singt anna@foyer.example schief?')")
                    .param("person", anna.person().value())
                    .update();
            erasePersons.forGood(List.of(anna.person()));
            assertThat(rows.tablesWith(anna, List.of("anna@foyer.example")))
                    .containsExactly("people.erased", "platform.audit", "registration.gossip");
        } finally {
            jdbc.sql("drop table registration.gossip").update();
        }
    }

    @Test
    void every_section_has_a_title_and_a_reason() {
        assertThat(all).allSatisfy(data -> {
            assertThat(texts.text(Language.DE, "personal-data." + data.section() + ".title"))
                    .isNotEmpty();
            assertThat(texts.text(Language.DE, "personal-data." + data.section() + ".why"))
                    .isNotEmpty();
        });
        assertThat(all.stream().map(PersonalData::section)).doesNotHaveDuplicates();
    }

    /** Has a seat in one round, waits for another, brings a concern and a companion along. */
    private Registration anna(GivenEvent event) {
        people.registersAndConfirms(event, "ben", "drums@1");
        var submission = people.submission(event, "anna", "drums@1", "choir@1");
        var registration = people.registers(new Submission(
                submission.event(),
                submission.key(),
                submission.name(),
                submission.email(),
                "Chor am Markt",
                submission.language(),
                new Wishes(submission.wishes().ranked(), Set.of(event.round(2))),
                CONCERN,
                new NewCompanion(COMPANION),
                submission.consents()));
        people.confirms(registration);
        audit.record(
                new Actor(UUID.randomUUID(), Role.ORGANISER),
                "registration.read",
                registration.id().value());
        return people.now(registration);
    }
}
