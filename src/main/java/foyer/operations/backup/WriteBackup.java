package foyer.operations.backup;

import foyer.platform.settings.Settings;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.stereotype.Service;

/**
 * Writes everything into one file while people go on registering: the rows as they were at one moment, then the files.
 * A file is never changed once it is there, so those the rows speak of are read after them.
 */
@Service
public class WriteBackup {
    private final DataSource dataSource;
    private final Settings settings;
    private final Clock clock;

    WriteBackup(DataSource dataSource, Settings settings, Clock clock) {
        this.dataSource = dataSource;
        this.settings = settings;
        this.clock = clock;
    }

    /** How it ended. */
    public sealed interface Backup {}

    /** @param bytes of the archive */
    public record Written(int tables, long rows, int files, long bytes) implements Backup {}

    public record FileExists(Path file) implements Backup {}

    /** @param reason the system's own words */
    public record NotWritable(Path file, String reason) implements Backup {}

    /** The file appears under its name when it is whole and on the disk, readable to its owner only. */
    public Backup to(Path file) {
        if (Files.exists(file)) {
            return new FileExists(file);
        }
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            try {
                var manifest = write(fresh);
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
                return new Written(
                        manifest.tables().size(),
                        manifest.rows(),
                        manifest.files().size(),
                        Files.size(file));
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException cause) {
            return new NotWritable(file, cause.getClass().getSimpleName() + ": " + cause.getMessage());
        } catch (SQLException cause) {
            throw new IllegalStateException("the rows cannot be read: " + cause.getSQLState(), cause);
        }
    }

    private Manifest write(Path fresh) throws IOException, SQLException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.deleteIfExists(fresh);
        try (var channel =
                FileChannel.open(fresh, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
            OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            var manifest = new ArchiveWriter(stream, clock.instant())
                    .write(dataSource, new DataFiles(settings.dataFolder()), Snapshot.ONE_MOMENT);
            channel.force(true);
            return manifest;
        }
    }
}
