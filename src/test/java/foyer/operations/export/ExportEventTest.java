package foyer.operations.export;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.operations.export.ExportEvent.Exported;
import foyer.operations.export.ExportEvent.FolderExists;
import foyer.operations.export.ExportEvent.NotWritable;
import foyer.operations.export.ExportEvent.UnknownEvent;
import foyer.programme.Import.Imported;
import foyer.programme.ImportEvent;
import foyer.registration.GivenRegistrations;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.MovableClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class ExportEventTest {
    private static final Path EVENT_FILE = Path.of("src/test/resources/events/chortag.yaml");

    @TempDir
    Path folder;

    @Autowired
    ExportEvent exportEvent;

    @Autowired
    ImportEvent importEvent;

    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void in_the_live_phase() {
        clock.moveTo(GivenEvents.DURING_LIVE);
    }

    @Test
    void the_event_file_comes_back_as_it_was_written_and_imports_without_a_change() throws Exception {
        importEvent.from(EVENT_FILE);

        assertThat(exportEvent.of("chortag", folder.resolve("out"))).isEqualTo(new Exported(folder.resolve("out"), 5));

        var file = folder.resolve("out/event.yaml");
        assertThat(file).hasSameBinaryContentAs(EVENT_FILE);
        assertThat(importEvent.from(file))
                .isInstanceOfSatisfying(
                        Imported.class,
                        imported -> assertThat(imported.changes()).isEmpty());
    }

    @Test
    void who_has_what_stands_in_tables_that_refer_to_each_other() throws Exception {
        var event = given.event().offering("choir", 1).offering("drums", 1).live();
        var anna = people.registersAndConfirms(event, "=1+1 \"anna\", ö", "choir", "drums@1");
        var ben = people.registers(event, "ben", "choir");
        var out = folder.resolve("out");

        exportEvent.of(event.programme().event().slug(), out);

        assertThat(Files.readAllLines(out.resolve("registrations.csv")))
                .hasSize(3)
                .anyMatch(line -> line.startsWith(anna.id().value()
                        + ",confirmed,\"'=1+1 \"\"anna\"\", ö\",\"'=1+1 \"\"anna\"\", ö@foyer.example\",,de,no,,"));
        assertThat(Files.readAllLines(out.resolve("wishes.csv")))
                .containsExactly(
                        "registration,rank,offering,round",
                        anna.id().value() + ",1,choir,either",
                        anna.id().value() + ",2,drums,1",
                        ben.id().value() + ",1,choir,either");
        assertThat(Files.readAllLines(out.resolve("seats.csv")))
                .containsExactly(
                        "registration,for,offering,round,rank", anna.id().value() + ",participant,choir,1,1");
        assertThat(Files.readAllLines(out.resolve("waiting-list.csv")))
                .containsExactly(
                        "registration,offering,round,rank,position", ben.id().value() + ",choir,1,1,1");
    }

    @Test
    void it_writes_into_a_new_folder_that_only_its_owner_opens() throws Exception {
        var event = given.event().offering("choir", 1).live();
        var slug = event.programme().event().slug();
        var out = folder.resolve("out");

        assertThat(exportEvent.of("no-such-event", out)).isEqualTo(new UnknownEvent("no-such-event"));
        assertThat(out).doesNotExist();
        exportEvent.of(slug, out);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out.resolve("seats.csv"))))
                .isEqualTo("rw-------");
        assertThat(exportEvent.of(slug, out)).isEqualTo(new FolderExists(out));
        assertThat(exportEvent.of(slug, folder.resolve("nowhere/out"))).isInstanceOf(NotWritable.class);
        assertThat(List.of(folder.toFile().list())).containsExactly("out");
    }
}
