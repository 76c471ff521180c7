package foyer.programme.release;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.programme.EventId;
import foyer.programme.Import;
import foyer.programme.Import.Imported;
import foyer.programme.ImportReports;
import foyer.programme.Offering;
import foyer.programme.Programme;
import foyer.programme.ProgrammeReleased;
import foyer.programme.ReleaseGuard;
import foyer.programme.SeatsLeft.Slot;
import foyer.programme.eventfile.GivenFile;
import foyer.testing.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

class EventImportTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final Map<Slot, Integer> taken = new HashMap<>();
    private final List<Object> published = Collections.synchronizedList(new ArrayList<>());
    private final EventStore events = new EventStore(database.jdbc());
    private final ProgrammeStore store = new ProgrammeStore(
            events,
            new PlaceStore(database.jdbc()),
            new PersonStore(database.jdbc()),
            new SessionStore(database.jdbc()),
            new OfferingStore(database.jdbc()));
    private final ReleasedProgrammes programmes = new ReleasedProgrammes(events, store);
    private final EventImport importEvent = importing();

    private EventImport importing() {
        var beans = new DefaultListableBeanFactory();
        beans.registerSingleton("guard", guard());
        return new EventImport(
                store, beans.getBeanProvider(ReleaseGuard.class), published::add, database.transaction());
    }

    @Test
    void the_first_import_writes_the_event_and_says_so() {
        var ended = importing(GivenFile.example());

        assertThat(said(ended)).containsExactly("chortag-2026 ist importiert.");
        assertThat(programme().offerings()).extracting(Offering::key).containsExactly("station-01", "forum-1");
        assertThat(published)
                .containsExactly(new ProgrammeReleased(programme().event().id()));
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        importing(GivenFile.example());
        var before = programme();

        var ended = importing(GivenFile.example());

        assertThat(said(ended)).containsExactly("chortag-2026 ist schon auf diesem Stand. Nichts geändert.");
        assertThat(programme()).isEqualTo(before);
        assertThat(published).hasSize(1);
    }

    @Test
    void the_seed_event_twice_changes_nothing() {
        var seed = Path.of("events/kulturkonferenz-14/event.yaml");

        assertThat(said(importEvent.from(seed))).containsExactly("kulturkonferenz-14 ist importiert.");
        assertThat(said(importEvent.from(seed)))
                .containsExactly("kulturkonferenz-14 ist schon auf diesem Stand. Nichts geändert.");
    }

    @Test
    void a_changed_title_is_named_and_the_id_stays() {
        importing(GivenFile.example());
        var before = programme().offering("station-01").orElseThrow();

        var ended = importing(GivenFile.example().with("title: Einsingen", "title: Warm werden"));

        assertThat(said(ended))
                .containsExactly(
                        "chortag-2026 ist importiert, eine Änderung:",
                        "geändert: Angebot station-01, „Warm werden“",
                        "  Titel: „Einsingen“ → „Warm werden“");
        var after = programme().offering("station-01").orElseThrow();
        assertThat(after.title().de()).isEqualTo("Warm werden");
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(programme().event().release()).isEqualTo(2);
    }

    @Test
    void more_seats_are_named_with_their_round() {
        importing(GivenFile.example());

        var ended = importing(GivenFile.example().with("capacity: {1: 40}", "capacity: {1: 44, 2: 44}"));

        assertThat(said(ended))
                .containsExactly(
                        "chortag-2026 ist importiert, eine Änderung:",
                        "geändert: Angebot forum-1, „Warum singen wir?“",
                        "  Plätze in Runde 1: 40 → 44",
                        "  Plätze in Runde 2: nichts → 44");
    }

    @Test
    void what_is_only_foreseen_is_not_written() {
        importing(GivenFile.example());
        var before = programme();
        var renamed = GivenFile.example().with("title: Einsingen", "title: Warm werden");

        var foresight = importEvent.foresee("event.yaml", renamed.bytes());

        assertThat(ImportReports.german(foresight))
                .startsWith(
                        "Ein Unterschied zu dem, was von chortag-2026 jetzt gilt (Stand 1):",
                        "geändert: Angebot station-01, „Warm werden“",
                        "  Titel: „Einsingen“ → „Warm werden“");
        assertThat(programme()).isEqualTo(before);
        assertThat(published).hasSize(1);
    }

    @Test
    void fewer_seats_than_are_taken_are_refused_by_name() {
        importing(GivenFile.example());
        var before = programme();
        taken.put(slot("forum-1", "1"), 12);

        var ended = importing(GivenFile.example().with("capacity: {1: 40}", "capacity: {1: 11}"));

        assertThat(said(ended))
                .containsExactly(
                        "Nichts importiert. Die Datei würde vergebene Plätze wegnehmen:",
                        "forum-1, „Warum singen wir?“, Runde 1: 12 Plätze sind vergeben, in der Datei stehen 11.");
        assertThat(programme()).isEqualTo(before);
    }

    @Test
    void as_many_seats_as_are_taken_are_enough() {
        importing(GivenFile.example());
        taken.put(slot("forum-1", "1"), 12);

        var ended = importing(GivenFile.example().with("capacity: {1: 40}", "capacity: {1: 12}"));

        assertThat(ended).isInstanceOf(Imported.class);
    }

    @Test
    void an_offering_with_taken_seats_cannot_disappear() {
        importing(GivenFile.example());
        taken.put(slot("forum-1", "1"), 1);

        var ended = importing(withoutForum());

        assertThat(said(ended))
                .containsExactly(
                        "Nichts importiert. Die Datei würde vergebene Plätze wegnehmen:",
                        "forum-1, „Warum singen wir?“, Runde 1: 1 Platz ist vergeben, in der Datei stehen 0.");
    }

    @Test
    void an_offering_that_comes_back_is_the_same_again() {
        importing(GivenFile.example());
        var before = programme().offering("forum-1").orElseThrow();

        assertThat(said(importing(withoutForum())))
                .containsExactly(
                        "chortag-2026 ist importiert, eine Änderung:",
                        "entfernt: Angebot forum-1, „Warum singen wir?“");
        assertThat(programme().offering("forum-1")).isEmpty();
        importing(GivenFile.example());

        assertThat(programme().offering("forum-1")).contains(before);
    }

    @Test
    void rooms_people_sessions_and_rounds_can_leave_together() {
        importing(GivenFile.example());
        var smaller = withoutForum()
                .with("  - {id: turm, name: Turmzimmer}\n", "")
                .with("  - {id: team-toene, team: Team Töne}\n", "")
                .with("  - {id: runde-2, kind: round, title: Zweite Runde, round: 2}\n", "")
                .with("  - {id: 2, title: Zweite Runde, start: \"11:15\", minutes: 60}\n", "")
                .with("capacity: {1: 20, 2: 20}", "capacity: {1: 20}");

        var ended = importing(smaller);

        assertThat(said(ended))
                .containsExactly(
                        "chortag-2026 ist importiert, 6 Änderungen:",
                        "entfernt: Runde 2, „Zweite Runde“",
                        "geändert: Angebot station-01, „Einsingen“",
                        "  Plätze in Runde 2: 20 → nichts",
                        "entfernt: Angebot forum-1, „Warum singen wir?“",
                        "entfernt: Programmpunkt runde-2, „Zweite Runde“",
                        "entfernt: Person team-toene, „Team Töne“",
                        "entfernt: Raum turm, „Turmzimmer“");
    }

    @Test
    void a_file_with_mistakes_writes_nothing() {
        importing(GivenFile.example().with("room: turm", "room: keller"));

        assertThat(programmes.all()).isEmpty();
        assertThat(published).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_is_said_to_be_missing() {
        assertThat(said(importEvent.from(Path.of("gibt-es-nicht.yaml"))))
                .containsExactly(
                        "Nichts importiert, es gibt einen Fehler:",
                        "gibt-es-nicht.yaml: Diese Datei gibt es nicht, oder sie lässt sich nicht lesen.");
    }

    @Test
    void imports_at_the_same_time_come_one_after_the_other() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var ended = new ArrayList<Future<Import>>();
            for (int i = 0; i < 8; i++) {
                var file = GivenFile.example().with("title: Einsingen", "title: Einsingen " + i);
                ended.add(threads.submit(() -> importing(file)));
            }
            for (var one : ended) {
                assertThat(one.get()).isInstanceOf(Imported.class);
            }
        }

        assertThat(programme().event().release()).isEqualTo(8);
    }

    private static GivenFile withoutForum() {
        var text = GivenFile.example().text();
        int forum = text.indexOf("  - id: forum-1");
        return new GivenFile(text.substring(0, forum) + text.substring(text.indexOf("registration:")));
    }

    private Import importing(GivenFile file) {
        return importEvent.from("event.yaml", file.bytes());
    }

    private Programme programme() {
        return programmes.bySlug("chortag-2026").orElseThrow();
    }

    private Slot slot(String offering, String round) {
        return new Slot(
                programme().offering(offering).orElseThrow().id(),
                programme().round(round).orElseThrow().id());
    }

    private ReleaseGuard guard() {
        return (EventId event, Map<Slot, Integer> coming) -> taken.entrySet().stream()
                .filter(held -> held.getValue() > coming.getOrDefault(held.getKey(), 0))
                .map(held ->
                        new ReleaseGuard.Taken(held.getKey(), held.getValue(), coming.getOrDefault(held.getKey(), 0)))
                .toList();
    }

    private static List<String> said(Import ended) {
        return ImportReports.german(ended);
    }
}
