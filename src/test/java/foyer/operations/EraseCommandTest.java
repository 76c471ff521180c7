package foyer.operations;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.people.ErasePersons;
import foyer.people.People;
import foyer.registration.GivenRegistrations;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(properties = {"foyer.jobs.enabled=false", "test=erase-command"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
@DirtiesContext
class EraseCommandTest {
    @Autowired
    ApplicationContext context;

    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    People persons;

    @Autowired
    ErasePersons erasePersons;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private GivenEvent event;

    @BeforeEach
    void in_the_live_phase() {
        clock.moveTo(GivenEvents.DURING_LIVE);
        event = given.event().offering("choir", 1).live();
    }

    @Test
    void it_shows_what_goes_asks_and_erases_in_every_event() {
        people.registersAndConfirms(event, "nora", "choir");
        people.registers(given.event().offering("drums", 1).live(), "nora", "drums");
        var ben = people.registersAndConfirms(event, "ben", "choir");

        assertThat(erase("Nora@foyer.example\nno\n", false)).isEqualTo(1);
        assertThat(out.toString()).contains("nora@foyer.example", "choir", "drums");
        assertThat(persons.withAddress("nora@foyer.example")).hasSize(2);

        assertThat(erase("Nora@foyer.example\nyes\nja\n", true)).isZero();
        assertThat(persons.withAddress("nora@foyer.example")).isEmpty();
        assertThat(people.has(event, ben)).containsExactly("choir@1");
    }

    @Test
    void who_is_unknown_is_refused_and_what_is_no_address_is_wrong_use() {
        assertThat(erase("nobody@foyer.example\n", true)).isEqualTo(1);
        assertThat(erase("nobody\n", true)).isEqualTo(2);
        assertThat(erase("", true)).isEqualTo(2);
        assertThat(err.toString()).isNotEmpty();
    }

    /** As after a restore: the rows are back, and so is an older list of who was erased. The file was not replaced. */
    @Test
    void who_was_erased_stays_erased_after_a_restore() {
        var olga = people.registersAndConfirms(event, "olga", "choir");
        erase("olga@foyer.example\n", true);
        jdbc.sql("delete from people.erased").update();
        jdbc.sql("""
                insert into people.person (id, name, email, email_key, language, created_at)
                values (:id, 'olga', 'olga@foyer.example', 'olga@foyer.example', 'de', '2030-03-01T00:00:00Z')
                """).param("id", olga.person().value()).update();

        assertThat(erasePersons.again()).isOne();

        assertThat(persons.withAddress("olga@foyer.example")).isEmpty();
        assertThat(jdbc.sql("select count(*) from people.erased where person_id = :id")
                        .param("id", olga.person().value())
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(erasePersons.again()).isZero();
    }

    private int erase(String input, boolean sure) {
        var in = new BufferedReader(new StringReader(input));
        return new EraseCommand(context, in, new PrintWriter(out), new PrintWriter(err, true)).run(sure);
    }
}
