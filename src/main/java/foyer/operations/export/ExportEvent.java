package foyer.operations.export;

import foyer.programme.EventSource;
import foyer.programme.Programme;
import foyer.programme.Programmes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.util.FileSystemUtils;

/** Writes an event into a new folder that appears when it is whole, open to its owner only. */
@Service
public class ExportEvent {
    private final Programmes programmes;
    private final EventSource source;
    private final EventTables tables;

    ExportEvent(Programmes programmes, EventSource source, EventTables tables) {
        this.programmes = programmes;
        this.source = source;
        this.tables = tables;
    }

    /** How it ended. */
    public sealed interface Export {}

    public record Exported(Path folder, int files) implements Export {}

    public record UnknownEvent(String slug) implements Export {}

    public record FolderExists(Path folder) implements Export {}

    /** @param reason the system's own words */
    public record NotWritable(Path folder, String reason) implements Export {}

    public Export of(String slug, Path folder) {
        var programme = programmes.bySlug(slug);
        if (programme.isEmpty()) {
            return new UnknownEvent(slug);
        }
        if (Files.exists(folder)) {
            return new FolderExists(folder);
        }
        try {
            return new Exported(folder, write(files(programme.get()), folder));
        } catch (IOException cause) {
            return new NotWritable(folder, cause.getClass().getSimpleName() + ": " + cause.getMessage());
        }
    }

    private Map<String, byte[]> files(Programme programme) {
        var files = new LinkedHashMap<String, byte[]>();
        source.of(programme.event().id()).ifPresent(content -> files.put("event.yaml", content));
        tables.of(programme).forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private static int write(Map<String, byte[]> files, Path folder) throws IOException {
        var fresh = folder.resolveSibling(folder.getFileName() + ".new");
        FileSystemUtils.deleteRecursively(fresh);
        try {
            Files.createDirectory(fresh, only("rwx------"));
            for (var file : files.entrySet()) {
                Files.write(Files.createFile(fresh.resolve(file.getKey()), only("rw-------")), file.getValue());
            }
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
            return files.size();
        } finally {
            FileSystemUtils.deleteRecursively(fresh);
        }
    }

    private static FileAttribute<?> only(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }
}
