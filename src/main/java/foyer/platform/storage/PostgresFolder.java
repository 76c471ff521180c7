package foyer.platform.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Where the embedded database keeps what it needs, all in one folder that only its owner may enter.
 *
 * @param root absolute
 */
record PostgresFolder(Path root) {
    private static final Set<PosixFilePermission> OWNER_FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_FOLDER = PosixFilePermissions.fromString("rwx------");

    PostgresFolder {
        root = root.toAbsolutePath().normalize();
    }

    Path dataFolder() {
        return Objects.requireNonNull(root.getParent(), "the database never lies at the root of a disk");
    }

    /** Held by the living Foyer that runs the server. */
    Path lock() {
        return root.resolve("lock");
    }

    /** The superuser's password, made with the cluster. */
    Path password() {
        return root.resolve("password");
    }

    /** How to reach the server that runs now, for commands that join it. */
    Path connection() {
        return root.resolve("connection");
    }

    Path log() {
        return root.resolve("server.log");
    }

    Path cluster() {
        return root.resolve("cluster");
    }

    Path postmasterPid() {
        return cluster().resolve("postmaster.pid");
    }

    Path binaries() {
        return root.resolve("binaries");
    }

    void create() throws IOException {
        createPrivateFolder(root);
        createPrivateFolder(binaries());
    }

    static void createPrivateFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            if (!Files.getPosixFilePermissions(folder).equals(OWNER_FOLDER)) {
                Files.setPosixFilePermissions(folder, OWNER_FOLDER);
            }
        } else {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_FOLDER));
        }
    }

    /** Whole or not at all, and never readable to others, not even for a moment. */
    static void writePrivately(Path file, String text) throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(OWNER_FILE));
        Files.writeString(fresh, text);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static void deleteTree(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (var paths = Files.walk(tree)) {
                for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** The last lines of the server's log: what PostgreSQL itself says is wrong. */
    String logTail() {
        if (!Files.isReadable(log())) {
            return "(the server wrote no log)";
        }
        var tail = new ArrayDeque<String>();
        try (var lines = Files.lines(log())) {
            lines.forEach(line -> {
                tail.add(line);
                if (tail.size() > 12) {
                    tail.remove();
                }
            });
        } catch (IOException | UncheckedIOException unreadable) {
            tail.add("(the log cannot be read)");
        }
        return String.join("\n", List.copyOf(tail));
    }

    /** A log that outlives years of restarts is cut; the one before is kept. */
    void turnLog() throws IOException {
        if (Files.exists(log()) && Files.size(log()) > 2_000_000) {
            Files.move(log(), log().resolveSibling("server.log.old"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
