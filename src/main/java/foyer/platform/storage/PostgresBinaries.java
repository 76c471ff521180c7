package foyer.platform.storage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once a version from the archive on the class path into the database folder. */
record PostgresBinaries(Path home) {

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    static PostgresBinaries unpackedIn(PostgresFolder folder) throws IOException {
        return unpackedIn(folder, archiveName(System.getProperty("os.name"), System.getProperty("os.arch")));
    }

    static PostgresBinaries unpackedIn(PostgresFolder folder, String archive) throws IOException {
        var source = PostgresBinaries.class.getResource("/" + archive);
        if (source == null) {
            throw new StorageUnavailable(
                    "This build of Foyer has no PostgreSQL for this machine (%s is missing).".formatted(archive)
                            + " Build Foyer on a machine of this kind, or set FOYER_DATABASE_URL to a PostgreSQL of your own.");
        }
        var home = folder.binaries().resolve(archive.replaceFirst("\\.txz$", "") + "-" + fingerprint(source));
        if (!Files.isDirectory(home)) {
            unpack(source, home);
            deleteAllBut(home);
        }
        return new PostgresBinaries(home);
    }

    static String archiveName(String system, String processor) {
        var os = system.toLowerCase(Locale.ROOT).startsWith("mac")
                ? "darwin"
                : system.toLowerCase(Locale.ROOT).replace(' ', '-');
        var arch = switch (processor) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> processor;
        };
        return "postgres-%s-%s.txz".formatted(os, arch);
    }

    /** The jar's directory knows the archive's checksum, so telling a new version costs no reading of 15 MB. */
    private static String fingerprint(URL source) throws IOException {
        var connection = source.openConnection();
        connection.setUseCaches(false);
        if (connection instanceof JarURLConnection inJar) {
            try (var jar = inJar.getJarFile()) {
                return Long.toHexString(inJar.getJarEntry().getCrc());
            }
        }
        return Long.toHexString(connection.getContentLengthLong());
    }

    /** Beside its place first, then moved there whole: a crash in the middle leaves nothing that looks finished. */
    private static void unpack(URL source, Path home) throws IOException {
        var fresh = home.resolveSibling(home.getFileName() + ".new");
        PostgresFolder.deleteTree(fresh);
        PostgresFolder.createPrivateFolder(fresh);
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(source.openStream())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, fresh);
            }
        }
        Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path into) throws IOException {
        var target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
            throw new IOException("The archive of PostgreSQL holds a path that leads out of it: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(target.getParent());
            Files.copy(tar, target);
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString((entry.getMode() & 0100) != 0 ? "rwx------" : "rw-------"));
        }
    }

    private static void deleteAllBut(Path home) throws IOException {
        try (var others = Files.list(home.getParent())) {
            for (var other : others.filter(path -> !path.equals(home)).toList()) {
                PostgresFolder.deleteTree(other);
            }
        }
    }
}
