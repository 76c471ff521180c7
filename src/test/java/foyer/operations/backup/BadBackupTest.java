package foyer.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.platform.settings.Settings;
import foyer.platform.storage.ConnectionPool;
import foyer.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no whole backup of ours is refused, and changes nothing. */
class BadBackupTest {
    @TempDir
    static Path everywhere;

    private static Installation target;

    @TempDir
    Path folder;

    private Path good;
    private Map<String, String> rows = Map.of();
    private Map<String, String> files = Map.of();

    @BeforeAll
    static void an_empty_installation() throws Exception {
        target = Installation.in(everywhere.resolve("target"));
        var data = Files.createDirectories(everywhere.resolve("source/files"));
        Files.writeString(data.resolve("plan.txt"), "Raum 1");
        var database = TestDatabase.fresh();
        database.jdbc().sql("""
                insert into people.person (id, name, email, email_key, language, created_at)
                values ('00000000-0000-7000-8000-000000000001', 'Anna', 'a@foyer.example', 'a@foyer.example', 'de', '2030-03-01T08:00:00Z')
                """).update();
        try (var stream = Files.newOutputStream(everywhere.resolve("good"))) {
            new ArchiveWriter(stream, Instant.EPOCH)
                    .write(database.dataSource(), new DataFiles(everywhere.resolve("source")), Snapshot.ONE_MOMENT);
        }
    }

    @AfterAll
    static void no_installation() {
        target.close();
    }

    @BeforeEach
    void as_it_is_before() {
        good = everywhere.resolve("good");
        rows = target.rows();
        rows.remove("platform.server_key");
        files = target.files();
    }

    @Test
    void cut_off_anywhere() throws Exception {
        byte[] whole = Files.readAllBytes(good);
        for (int length : new int[] {whole.length - 1, whole.length - 100, whole.length / 2, 50}) {
            assertRefused(Arrays.copyOf(whole, length), Fault.TRUNCATED);
        }
    }

    @Test
    void something_else() throws Exception {
        assertRefused(new byte[0], Fault.FOREIGN);
        assertRefused("Guten Tag".getBytes(StandardCharsets.UTF_8), Fault.FOREIGN);
        assertRefused(rewritten(entries -> new LinkedHashMap<>(Map.of("readme.txt", "Guten Tag"))), Fault.FOREIGN);
        assertRefused(rewritten(withManifest(json -> "[]")), Fault.FOREIGN);
        assertRefused(rewritten(withManifest(json -> "{\"format\": 1}")), Fault.FOREIGN);
        assertRefused(rewritten(withManifest(json -> "{{{")), Fault.FOREIGN);
    }

    @Test
    void tables_that_no_version_of_ours_had() throws Exception {
        assertRefused(
                rewritten(withManifest(json -> json.replace("\"organisation\"", "\"organization\""))), Fault.FOREIGN);
    }

    @Test
    void made_by_a_newer_one() throws Exception {
        assertRefused(
                rewritten(withManifest(json -> json.replaceFirst("\"schema\" : \"[^\"]+\"", "\"schema\" : \"99.1\""))),
                Fault.NEWER);
        assertRefused(
                rewritten(withManifest(json -> json.replaceFirst("\"format\" : 1", "\"format\" : 2"))), Fault.NEWER);
    }

    @Test
    void not_what_was_written() throws Exception {
        assertRefused(rewritten(changed("tables/people.person", rows -> rows.replace("Anna", "Anne"))), Fault.DAMAGED);
        assertRefused(rewritten(changed("files/files/plan.txt", text -> "Raum 2")), Fault.DAMAGED);
        assertRefused(rewritten(without("tables/people.consent")), Fault.DAMAGED);
        assertRefused(
                rewritten(entries -> {
                    entries.put("files/files/more.txt", "not in the list");
                    return entries;
                }),
                Fault.DAMAGED);
        byte[] flipped = Files.readAllBytes(good);
        // behind the name of an entry lies what it holds
        String entry = "tables/people.person";
        int inside = new String(flipped, StandardCharsets.ISO_8859_1).indexOf(entry) + entry.length() + 4;
        flipped[inside] ^= 0x55;
        assertThat(restore(flipped)).isInstanceOf(Restore.Unusable.class);
        assertNothingChanged();
    }

    @Test
    void a_file_that_would_lie_outside_the_data_folder() throws Exception {
        for (String path : new String[] {
            "../escaped.txt", "/tmp/escaped.txt", "files/../../escaped.txt", "postgres/escaped", "erased.txt"
        }) {
            assertRefused(rewritten(withManifest(json -> json.replace("files/plan.txt", path))), Fault.FOREIGN);
        }
        assertThat(everywhere.resolve("escaped.txt")).doesNotExist();
    }

    @Test
    void an_installation_that_has_something_already() throws Exception {
        try (var other = Installation.in(folder.resolve("other"))) {
            assertThat(other.restore(good)).isInstanceOf(Restore.Restored.class);
            assertThat(other.restore(good)).isEqualTo(new Restore.NotEmpty("people.person"));
        }
        var withAFile = Files.createDirectories(folder.resolve("third/files")).resolve("plan.txt");
        Files.writeString(withAFile, "another plan");
        try (var third = Installation.in(folder.resolve("third"))) {
            assertThat(third.restore(good)).isEqualTo(new Restore.NotEmpty("files/plan.txt"));
            assertThat(withAFile).hasContent("another plan");
        }
    }

    @Test
    void a_database_that_another_foyer_works_on() throws Exception {
        try (var other = Installation.in(folder.resolve("other"))) {
            try (var elsewhere = ConnectionPool.open(other.access());
                    var _ = elsewhere.getConnection()) {
                assertThat(other.restore(good)).isEqualTo(new Restore.InUse());
            }
            assertThat(other.bean(Settings.class).dataFolder().resolve("files")).doesNotExist();
        }
    }

    private void assertRefused(byte[] content, Fault fault) throws IOException {
        assertThat(restore(content)).isEqualTo(new Restore.Unusable(fault));
        assertNothingChanged();
    }

    /** The key's fingerprint is written at every start where it is missing. */
    private void assertNothingChanged() {
        var after = target.rows();
        assertThat(after.remove("platform.server_key")).isNotNull();
        assertThat(after).isEqualTo(rows);
        assertThat(target.files()).isEqualTo(files);
    }

    private Restore restore(byte[] content) throws IOException {
        var file = folder.resolve("bad");
        Files.write(file, content);
        return target.restore(file);
    }

    private byte[] rewritten(UnaryOperator<Map<String, String>> change) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (var zip = new ZipFile(good.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                entries.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        var file = folder.resolve("rewritten");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : change.apply(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return Files.readAllBytes(file);
    }

    private static UnaryOperator<Map<String, String>> withManifest(UnaryOperator<String> change) {
        return changed(Manifest.ENTRY, change);
    }

    private static UnaryOperator<Map<String, String>> changed(String entry, UnaryOperator<String> change) {
        return entries -> {
            String before = entries.getOrDefault(entry, "");
            String after = change.apply(before);
            assertThat(after).isNotEqualTo(before);
            entries.put(entry, after);
            return entries;
        };
    }

    private static UnaryOperator<Map<String, String>> without(String entry) {
        return entries -> {
            assertThat(entries.remove(entry)).isNotNull();
            return entries;
        };
    }
}
