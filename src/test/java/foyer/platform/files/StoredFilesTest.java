package foyer.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foyer.platform.files.StoredFiles.Putting;
import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import foyer.testing.MovableClock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;

/** What may be stored, told by its content whatever it is called, and that nothing of it ever runs or is unpacked. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = "foyer.jobs.enabled=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(GivenConfiguration.class)
class StoredFilesTest {
    private static final long MOST = 64 * 1024;

    @Autowired
    StoredFiles files;

    @Autowired
    MovableClock clock;

    @Autowired
    Environment environment;

    @Test
    void a_file_is_told_by_its_content() throws Exception {
        assertThat(kindOf("%PDF-1.7\n…")).isEqualTo(FileKind.PDF);
        assertThat(kindOf(latin("\u0089PNG\r\n\u001a\n\u0000\u0000"))).isEqualTo(FileKind.PNG);
        assertThat(kindOf(latin("\u00ff\u00d8\u00ff\u00e0JFIF"))).isEqualTo(FileKind.JPEG);
        assertThat(kindOf("Grüße, வணக்கம், مرحبا\n")).isEqualTo(FileKind.TXT);
        assertThat(kindOf(openDocument("text"))).isEqualTo(FileKind.ODT);
        assertThat(kindOf(openDocument("presentation"))).isEqualTo(FileKind.ODP);
        assertThat(kindOf(zip("[Content_Types].xml", "word/document.xml"))).isEqualTo(FileKind.DOCX);
        assertThat(kindOf(zip("[Content_Types].xml", "ppt/presentation.xml"))).isEqualTo(FileKind.PPTX);
    }

    @Test
    void what_a_browser_or_an_office_program_could_run_is_refused() throws Exception {
        for (String active : new String[] {
            "<!DOCTYPE html><script>alert(1)</script>",
            "  \n<html><body>",
            "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
            "<svg onload=alert(1)>",
            "harmless?\n<script>alert(1)</script>",
            "GIF89a/*\u0000*/=alert(1)",
            "\u007fELF\u0002\u0001",
            "MZ\u0090\u0000",
            ""
        }) {
            assertThat(put(active.getBytes(StandardCharsets.UTF_8))).as(active).isEqualTo(new Putting.NotAllowed());
        }
        assertThat(put(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEqualTo(new Putting.NotAllowed());
        assertThat(put(zip("index.html"))).isEqualTo(new Putting.NotAllowed());
        assertThat(put(zip("META-INF/MANIFEST.MF", "Evil.class"))).isEqualTo(new Putting.NotAllowed());
        assertThat(put("PK\u0003\u0004 and no archive".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Putting.NotAllowed());
        assertThat(leftovers()).isZero();
    }

    /** Sixty megabytes of nothing in as many kilobytes: stored as it came, because nobody unpacks it. */
    @Test
    void a_document_that_would_burst_when_unpacked_is_only_listed() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var nothing = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < 60; megabyte++) {
                zip.write(nothing);
            }
        }

        var putting = put(bytes.toByteArray());

        assertThat(putting).isInstanceOf(Putting.Put.class);
        assertThat(((Putting.Put) putting).size()).isEqualTo(bytes.size()).isLessThan(MOST);
    }

    @Test
    void one_byte_too_many_is_refused_and_leaves_nothing_behind() throws Exception {
        assertThat(put(text(MOST))).isInstanceOf(Putting.Put.class);
        assertThat(put(text(MOST + 1))).isEqualTo(new Putting.TooLarge());
        assertThat(leftovers()).isZero();
    }

    /** A sender who hangs up in the middle: nobody may ever read half a file. */
    @Test
    void half_a_file_is_no_file() throws Exception {
        long before = count();
        var halting = new InputStream() {
            private int left = 5000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("connection reset");
                }
                return 'a';
            }
        };

        assertThatThrownBy(() -> files.put(halting, MOST)).isInstanceOf(UncheckedIOException.class);
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void what_no_row_knows_is_swept_away_once_it_is_old() throws Exception {
        var kept = ((Putting.Put) put("kept".getBytes(StandardCharsets.UTF_8))).id();
        var orphan = ((Putting.Put) put("orphan".getBytes(StandardCharsets.UTF_8))).id();
        var foreign = Files.writeString(folder().resolve("readme"), "not ours");

        assertThat(files.sweep(Set.of(kept), Duration.ofHours(1))).isZero();
        clock.moveBy(Duration.ofHours(2));
        files.sweep(Set.of(kept), Duration.ofHours(1));

        assertThat(files.open(orphan)).isEmpty();
        assertThat(foreign).exists();
        try (var in = files.open(kept).orElseThrow()) {
            assertThat(in.readAllBytes()).asString().isEqualTo("kept");
        }
    }

    @Test
    void the_folder_is_closed_to_others_and_a_deleted_file_may_be_deleted_again() throws Exception {
        var id = ((Putting.Put) put("gone".getBytes(StandardCharsets.UTF_8))).id();

        files.delete(id);
        files.delete(id);

        assertThat(files.open(id)).isEmpty();
        assertThat(files.open(new FileId(UUID.randomUUID()))).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
                .isEqualTo("rwx------");
    }

    private FileKind kindOf(String text) {
        return kindOf(text.getBytes(StandardCharsets.UTF_8));
    }

    private FileKind kindOf(byte[] content) {
        return ((Putting.Put) put(content)).kind();
    }

    private Putting put(byte[] content) {
        return files.put(new ByteArrayInputStream(content), MOST);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] text(long length) {
        return "a".repeat((int) length).getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("x".getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** Its first entry says, stored as it is, what it is. */
    private static byte[] openDocument(String what) throws IOException {
        byte[] type = ("application/vnd.oasis.opendocument." + what).getBytes(StandardCharsets.US_ASCII);
        var check = new CRC32();
        check.update(type);
        var first = new ZipEntry("mimetype");
        first.setMethod(ZipEntry.STORED);
        first.setSize(type.length);
        first.setCrc(check.getValue());
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(first);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("content.xml"));
        }
        return bytes.toByteArray();
    }

    private Path folder() {
        return Path.of(environment.getRequiredProperty("FOYER_DATA")).resolve("files");
    }

    private long count() throws IOException {
        try (var all = Files.list(folder())) {
            return all.count();
        }
    }

    private long leftovers() throws IOException {
        try (var all = Files.list(folder())) {
            return all.filter(file -> file.toString().endsWith(".part")).count();
        }
    }
}
