package foyer.platform.files;

import foyer.platform.storage.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The files in {@code $FOYER_DATA/files}. A file is written beside its place, onto the disk, and moved there whole, so
 * nobody ever reads half of one. Whoever puts a file keeps its id in a row of their own; what no row knows is swept away.
 * With several nodes the folder must be a shared one.
 */
public final class StoredFiles {
    private static final String UNFINISHED = ".part";
    private static final Pattern OURS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(\\.part)?");

    private final Path folder;
    private final Ids ids;
    private final Clock clock;

    StoredFiles(Path folder, Ids ids, Clock clock) {
        this.folder = folder;
        this.ids = ids;
        this.clock = clock;
    }

    /** What came of putting a file. */
    public sealed interface Putting {
        record Put(FileId id, FileKind kind, long size) implements Putting {}

        record TooLarge() implements Putting {}

        /** Empty, or none of {@link FileKind}: a page, a drawing with scripts, a program, a document with macros … */
        record NotAllowed() implements Putting {}
    }

    /** @param most bytes; no more than one beyond it is read */
    public Putting put(InputStream content, long most) {
        var id = new FileId(ids.next());
        var unfinished = folder.resolve(id.value() + UNFINISHED);
        try {
            makeFolder();
            try {
                return put(content, most, id, unfinished);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a file cannot be written below " + folder, e);
        }
    }

    private Putting put(InputStream content, long most, FileId id, Path unfinished) throws IOException {
        long size = copy(content, most, unfinished);
        if (size > most) {
            return new Putting.TooLarge();
        }
        var kind = FileContent.kindOf(unfinished);
        if (size == 0 || kind.isEmpty()) {
            return new Putting.NotAllowed();
        }
        Files.setLastModifiedTime(unfinished, FileTime.from(clock.instant()));
        sync(unfinished);
        Files.move(unfinished, path(id), StandardCopyOption.ATOMIC_MOVE);
        return new Putting.Put(id, kind.get(), size);
    }

    /** Empty when it is gone. The caller closes it. */
    public Optional<InputStream> open(FileId id) {
        try {
            return Optional.of(Files.newInputStream(path(id)));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("a file cannot be read below " + folder, e);
        }
    }

    /** A file that is gone already is no fault. */
    public void delete(FileId id) {
        try {
            Files.deleteIfExists(path(id));
        } catch (IOException e) {
            throw new UncheckedIOException("a file cannot be deleted below " + folder, e);
        }
    }

    /**
     * Deletes what no row knows: left behind by a crash, or by a transaction that was rolled back.
     *
     * @param age younger ones may belong to a transaction that still runs
     * @return how many
     */
    public int sweep(Set<FileId> known, Duration age) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        var before = FileTime.from(clock.instant().minus(age));
        int swept = 0;
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path file : all) {
                if (isOrphan(file, known) && Files.getLastModifiedTime(file).compareTo(before) < 0) {
                    Files.deleteIfExists(file);
                    swept++;
                }
            }
            return swept;
        } catch (IOException e) {
            throw new UncheckedIOException("files cannot be swept below " + folder, e);
        }
    }

    private static boolean isOrphan(Path file, Set<FileId> known) {
        String name = file.getFileName().toString();
        return OURS.matcher(name).matches()
                && (name.endsWith(UNFINISHED) || !known.contains(new FileId(UUID.fromString(name))));
    }

    private static long copy(InputStream content, long most, Path to) throws IOException {
        try (var out = Files.newOutputStream(to, StandardOpenOption.CREATE_NEW)) {
            var some = new byte[64 * 1024];
            long size = 0;
            for (int read = content.read(some); read >= 0; read = content.read(some)) {
                size += read;
                if (size > most) {
                    return size;
                }
                out.write(some, 0, read);
            }
            return size;
        }
    }

    private static void sync(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private void makeFolder() throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private Path path(FileId id) {
        return folder.resolve(id.value().toString());
    }
}
