package foyer.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.people.ErasePersons;
import foyer.people.People;
import foyer.platform.settings.Settings;
import foyer.registration.GivenRegistrations;
import foyer.registration.Registration;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import foyer.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(properties = {"foyer.jobs.enabled=false", "test=backup"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
@DirtiesContext
@SuppressWarnings("NullAway.Init")
class BackupTest {
    /** A migration from before the first release: no later one may make its backups unreadable. */
    private static final String AN_OLD_SCHEMA = "1.50";

    @TempDir
    Path folder;

    @Autowired
    WriteBackup writeBackup;

    @Autowired
    DataSource dataSource;

    @Autowired
    Settings settings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    ErasePersons erasePersons;

    @Autowired
    MovableClock clock;

    private GivenEvent event;
    private Registration anna;
    private Path file;

    @BeforeEach
    void an_event_with_people_and_a_file() throws Exception {
        clock.moveTo(GivenEvents.DURING_LIVE);
        file = folder.resolve("foyer.backup");
        event = given.event().offering("choir", 1, 1).offering("drums", 2, 2).live();
        anna = people.registersAndConfirms(event, "anna", "choir", "drums");
        people.registersAndConfirms(event, "ben", "choir", "drums");
        people.registers(event, "José \\ \t„Zoë“", "drums");
        Files.createDirectories(settings.dataFolder().resolve("files/deep"));
        Files.writeString(settings.dataFolder().resolve("files/deep/Plan für alle.txt"), "Raum 1 \u0000 und 2");
        Files.writeString(settings.dataFolder().resolve("files/half.new"), "not whole yet");
    }

    @Test
    void an_empty_installation_becomes_the_same_with_every_row_file_and_link() throws Exception {
        assertThat(writeBackup.to(file)).isInstanceOf(WriteBackup.Written.class);

        try (var other = Installation.in(folder.resolve("other"))) {
            assertThat(other.restore(file))
                    .isInstanceOfSatisfying(
                            Restore.Restored.class,
                            restored -> assertThat(restored.at()).isEqualTo(clock.instant()));
            assertThat(other.rows()).isEqualTo(Installation.rows(jdbc));
            assertThat(other.files()).isEqualTo(Installation.files(settings.dataFolder()));
            assertThat(other.files())
                    .containsKey("secret.key")
                    .containsKey("files/deep/Plan für alle.txt")
                    .doesNotContainKey("files/half.new");
        }
    }

    @Test
    void who_was_erased_after_it_was_made_is_erased_again() throws Exception {
        writeBackup.to(file);
        erasePersons.forGood(List.of(anna.person()));
        var erased = settings.dataFolder().resolve("erased.txt");

        try (var other = Installation.in(folder.resolve("other"))) {
            Files.copy(erased, folder.resolve("other/erased.txt"));
            assertThat(other.restore(file)).extracting("erasedAgain").isEqualTo(1);
            assertThat(other.bean(People.class).find(anna.person())).isEmpty();
        }
        // The control: where the list is missing, she is back
        try (var third = Installation.in(folder.resolve("third"))) {
            assertThat(third.restore(file)).extracting("erasedAgain").isEqualTo(0);
            assertThat(third.bean(People.class).find(anna.person())).isPresent();
        }
    }

    @Test
    void it_is_for_its_owner_only_and_replaces_nothing() throws Exception {
        writeBackup.to(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(writeBackup.to(file)).isEqualTo(new WriteBackup.FileExists(file));
        assertThat(writeBackup.to(folder.resolve("nowhere/foyer.backup"))).isInstanceOf(WriteBackup.NotWritable.class);
        assertThat(folder)
                .isDirectoryContaining(path -> path.equals(file))
                .isDirectoryNotContaining(path -> path.toString().endsWith(".new"));
    }

    @Test
    void a_backup_of_an_older_foyer_is_brought_up_to_date() throws Exception {
        var old = TestDatabase.empty();
        Flyway.configure()
                .dataSource(old.dataSource())
                .locations("classpath:db/migration")
                .target(AN_OLD_SCHEMA)
                .load()
                .migrate();
        old.jdbc().sql("""
                insert into people.person (id, name, email, email_key, language, created_at)
                values ('00000000-0000-7000-8000-000000000001', 'Anna', 'anna@foyer.example', 'anna@foyer.example', 'de', '2030-03-01T08:00:00Z')
                """).update();
        try (var stream = Files.newOutputStream(file)) {
            new ArchiveWriter(stream, Instant.EPOCH)
                    .write(old.dataSource(), new DataFiles(folder.resolve("none")), Snapshot.ONE_MOMENT);
        }

        try (var other = Installation.in(folder.resolve("other"))) {
            assertThat(other.restore(file)).isEqualTo(new Restore.Restored(Instant.EPOCH, 1, 0, 0));
            assertThat(other.rows().keySet()).isEqualTo(Installation.rows(jdbc).keySet());
            assertThat(other.bean(JdbcClient.class)
                            .sql("select name from people.person")
                            .query(String.class)
                            .list())
                    .containsExactly("Anna");
        }
    }

    @Test
    void who_registers_while_it_is_written_is_in_it_wholly_or_not_at_all() throws Exception {
        assertThat(seatsOfNobodyAfter(Snapshot.ONE_MOMENT, "carl")).isZero();
    }

    /** The control: without one snapshot for all tables, a seat is restored whose registration is not. */
    @Test
    void read_table_by_table_a_backup_would_be_torn() throws Exception {
        assertThat(seatsOfNobodyAfter(Snapshot.EACH_TABLE_ITS_OWN, "dora")).isEqualTo(1);
    }

    private int seatsOfNobodyAfter(Snapshot snapshot, String person) throws Exception {
        var bytes = new ByteArrayOutputStream();
        var meanwhile = new Meanwhile(bytes, "tables/seats.seat", () -> people.registers(event, person, "drums@2"));
        new ArchiveWriter(meanwhile, clock.instant())
                .write(dataSource, new DataFiles(folder.resolve("none")), snapshot);
        assertThat(meanwhile.happened).isTrue();
        Files.write(file, bytes.toByteArray());
        try (var other = Installation.in(folder.resolve("other"))) {
            other.restore(file);
            return other.bean(JdbcClient.class).sql("""
                    select count(*) from seats.seat s
                    where s.state <> 'free' and not exists (select from registration.registration r where r.id = s.holder_id)
                    """).query(Integer.class).single();
        }
    }

    /** Does something just before the entry with this name is filled. */
    private static final class Meanwhile extends OutputStream {
        private final OutputStream behind;
        private final String entry;
        private final Runnable something;
        private boolean happened;

        Meanwhile(OutputStream behind, String entry, Runnable something) {
            this.behind = behind;
            this.entry = entry;
            this.something = something;
        }

        @Override
        public void write(int one) throws java.io.IOException {
            behind.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws java.io.IOException {
            behind.write(bytes, from, length);
            if (!happened && new String(bytes, from, length, StandardCharsets.UTF_8).equals(entry)) {
                happened = true;
                something.run();
            }
        }
    }
}
