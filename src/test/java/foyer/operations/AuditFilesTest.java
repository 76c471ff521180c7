package foyer.operations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import foyer.allocation.AllocateEvent;
import foyer.allocation.AuditFiles;
import foyer.allocation.Draft;
import foyer.allocation.Drafts;
import foyer.allocation.Policy;
import foyer.allocation.solver.Weights;
import foyer.platform.security.Actor;
import foyer.platform.security.Role;
import foyer.registration.GivenRegistrations;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.GivenEvents;
import foyer.testing.GivenEvents.GivenEvent;
import foyer.testing.MovableClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Who has the files and the seed computes the very same seats, and learns no name. */
@SpringBootTest(properties = {"foyer.jobs.enabled=false", "test=audit-files"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class AuditFilesTest {
    private static final Actor TEAM = new Actor(UUID.randomUUID(), Role.ORGANISER);

    @Autowired
    GivenEvents given;

    @Autowired
    GivenRegistrations people;

    @Autowired
    AllocateEvent allocateEvent;

    @Autowired
    Drafts drafts;

    @Autowired
    Policy policy;

    @Autowired
    AuditFiles auditFiles;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    private GivenEvent event;

    @BeforeEach
    void many_wish_for_the_same() {
        clock.moveTo(GivenEvents.DURING_WISHES);
        event = given.event()
                .offering("choir", 4, 4)
                .offering("drums", 6, 6)
                .offering("harp", 9, 9)
                .withWishPhase();
        for (int i = 0; i < 12; i++) {
            people.registersAndConfirms(event, "singer-" + i, "choir", "drums@" + (1 + i % 2), "harp");
        }
        people.registersAndConfirmsWithCompanion(event, "pair", "choir@2", "drums");
        people.registersAndConfirms(event, "easygoing");
        policy.decide(event.id(), new Weights(List.of(0, 2, 5), 20, 100, 5_000), TEAM);
        clock.moveTo(GivenEvents.WISHES_UNTIL);
        allocateEvent.by(event.slug());
    }

    @Test
    void the_same_seats_come_out_of_the_files_and_the_seed() throws IOException {
        unpack(files());
        assertThat(verified()).isEqualTo(0);
        var published = Files.readString(folder.resolve("seats.csv"));
        var seed = Files.readString(folder.resolve("seed.txt")).strip();
        Files.delete(folder.resolve("seats.csv"));

        int code = new AllocateFolder(new PrintWriter(Writer.nullWriter()), new PrintWriter(System.err, true, UTF_8))
                .run(folder, seed);

        assertThat(code).isZero();
        assertThat(Files.readString(folder.resolve("seats.csv"))).isEqualTo(published);
        assertThat(published.lines().count()).isEqualTo(1 + 14 * 2);
    }

    @Test
    void nobody_is_named_in_the_files_and_each_download_is_noted() throws IOException {
        unpack(files());

        try (var all = Files.list(folder)) {
            for (var file : all.toList()) {
                assertThat(Files.readString(file)).doesNotContain("singer", "pair", "easygoing", "foyer.example", "@");
            }
        }
        assertThat(jdbc.sql(
                                "select count(*) from platform.audit where action = 'allocation.files' and subject_id = :id")
                        .param("id", draft().id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private int verified() {
        return new VerifyFolder(new PrintWriter(Writer.nullWriter()), new PrintWriter(System.err, true, UTF_8))
                .run(folder);
    }

    private Draft draft() {
        return drafts.published(event.id()).orElseThrow();
    }

    private byte[] files() {
        return auditFiles.of(event.programme().event(), draft(), TEAM).orElseThrow();
    }

    private void unpack(byte[] zipped) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped), UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.write(folder.resolve(entry.getName()), zip.readAllBytes());
            }
        }
    }
}
