package foyer.operations.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A backup that was read to its end once: every entry is there and is what was written. */
final class Archive implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private static final int ZIP_SIGNATURE = 0x504b0304;
    private static final int LONGEST_MANIFEST = 64 * 1024 * 1024;

    private final ZipFile zip;
    private final Manifest manifest;

    private Archive(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    sealed interface Opening {}

    record Opened(Archive archive) implements Opening {}

    record Unusable(Fault fault) implements Opening {}

    static Opening open(Path file, DataFiles target) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException noEnd) {
            return new Unusable(beginsAsArchive(file) ? Fault.TRUNCATED : Fault.FOREIGN);
        }
        boolean kept = false;
        try {
            var opening = examine(zip, target);
            kept = opening instanceof Opened;
            return opening;
        } finally {
            if (!kept) {
                zip.close();
            }
        }
    }

    private static boolean beginsAsArchive(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            return bytes.length() >= 4 && bytes.readInt() == ZIP_SIGNATURE;
        }
    }

    private static Opening examine(ZipFile zip, DataFiles target) {
        try {
            var entry = zip.getEntry(Manifest.ENTRY);
            if (entry == null) {
                return new Unusable(Fault.FOREIGN);
            }
            byte[] text = content(zip, entry).readNBytes(LONGEST_MANIFEST);
            if (JSON.readTree(text).path("format").asInt(0) > Manifest.FORMAT) {
                return new Unusable(Fault.NEWER);
            }
            var manifest = JSON.readValue(text, Manifest.class);
            if (!manifest.files().stream().allMatch(stored -> target.couldHold(stored.path()))) {
                return new Unusable(Fault.FOREIGN);
            }
            return isWhole(zip, manifest) ? new Opened(new Archive(zip, manifest)) : new Unusable(Fault.DAMAGED);
        } catch (JacksonException notOurs) {
            return new Unusable(Fault.FOREIGN);
        } catch (IOException unreadable) {
            return new Unusable(Fault.DAMAGED);
        }
    }

    private static boolean isWhole(ZipFile zip, Manifest manifest) throws IOException {
        Set<String> expected = new HashSet<>(Set.of(Manifest.ENTRY));
        for (var rows : manifest.tables()) {
            if (!expected.add(rows.entry()) || !holds(zip, rows.entry(), rows.sha256())) {
                return false;
            }
        }
        for (var stored : manifest.files()) {
            if (!expected.add(stored.entry()) || !holds(zip, stored.entry(), stored.sha256())) {
                return false;
            }
        }
        return zip.stream().map(ZipEntry::getName).allMatch(expected::contains);
    }

    private static boolean holds(ZipFile zip, String name, String sha256) throws IOException {
        var entry = zip.getEntry(name);
        return entry != null && Checksum.of(content(zip, entry)).equals(sha256);
    }

    private static InputStream content(ZipFile zip, ZipEntry entry) throws IOException {
        return zip.getInputStream(entry);
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream content(Manifest.Rows rows) throws IOException {
        return content(zip, zip.getEntry(rows.entry()));
    }

    InputStream content(Manifest.Stored stored) throws IOException {
        return content(zip, zip.getEntry(stored.entry()));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
