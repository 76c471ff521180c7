package foyer.programme.release;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.programme.Programme;
import foyer.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class ReleasedProgrammesTest {
    private static final TestDatabase database = TestDatabase.fresh();

    private final EventStore events = new EventStore(database.jdbc());
    private final ProgrammeStore store = new ProgrammeStore(
            events,
            new PlaceStore(database.jdbc()),
            new PersonStore(database.jdbc()),
            new SessionStore(database.jdbc()),
            new OfferingStore(database.jdbc()));
    private final ReleasedProgrammes programmes = new ReleasedProgrammes(events, store);

    @Test
    void a_programme_comes_back_as_it_was_written() {
        var written = write(GivenProgramme.of("wie-geschrieben"));

        assertThat(programmes.bySlug("wie-geschrieben")).contains(written);
        assertThat(programmes.byId(written.event().id())).contains(written);
        assertThat(programmes.all()).contains(written.event());
    }

    @Test
    void an_unknown_address_has_no_programme() {
        assertThat(programmes.bySlug("gibt-es-nicht")).isEmpty();
    }

    @Test
    void while_a_release_stands_the_same_programme_is_handed_out() {
        write(GivenProgramme.of("gemerkt"));

        var first = programmes.bySlug("gemerkt").orElseThrow();

        assertThat(programmes.bySlug("gemerkt").orElseThrow()).isSameAs(first);
    }

    @Test
    void what_a_transaction_wrote_and_took_back_is_forgotten() {
        var written = write(GivenProgramme.of("zurueckgenommen"));

        database.transaction().executeWithoutResult(transaction -> {
            database.jdbc()
                    .sql("update programme.event set release = 2, organiser = 'niemand' where slug = 'zurueckgenommen'")
                    .update();
            assertThat(programmes
                            .bySlug("zurueckgenommen")
                            .orElseThrow()
                            .event()
                            .organiser())
                    .isEqualTo("niemand");
            transaction.setRollbackOnly();
        });
        database.jdbc()
                .sql("update programme.event set release = 2 where slug = 'zurueckgenommen'")
                .update();

        assertThat(programmes.bySlug("zurueckgenommen").orElseThrow().event().organiser())
                .isEqualTo(written.event().organiser());
    }

    private Programme write(Programme programme) {
        database.transaction().executeWithoutResult(transaction -> store.write(programme));
        return programme;
    }
}
