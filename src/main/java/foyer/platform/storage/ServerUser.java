package foyer.platform.storage;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Who the server runs as. PostgreSQL refuses root; an installation in a container or a first try on a server often has
 * nothing else, so root's programs are run either in a user namespace, where root is called nobody and loses its
 * powers while the files stay root's, or as another user, to whom the folder is handed over.
 */
sealed interface ServerUser {

    /** An ordinary user runs everything as is. */
    record Myself() implements ServerUser {}

    /** Root under another name: {@code unshare} makes a user namespace in which root is user 65534. */
    record Renamed() implements ServerUser {}

    /** Another user, by {@code setpriv}. */
    record Other(int user, int group) implements ServerUser {}

    int NOBODY = 65534;

    default List<String> running(List<String> program) {
        var words = new ArrayList<>(
                switch (this) {
                    case Myself() -> List.<String>of();
                    case Renamed() ->
                        List.of("unshare", "--user", "--map-user=" + NOBODY, "--map-group=" + NOBODY, "--");
                    case Other(var user, var group) ->
                        List.of(
                                "setpriv",
                                "--reuid=" + user,
                                "--regid=" + group,
                                "--clear-groups",
                                "--no-new-privs",
                                "--");
                });
        words.addAll(program);
        return List.copyOf(words);
    }

    /** The first of the ways that can run PostgreSQL's programs where they lie now. */
    static ServerUser choose(PostgresFolder folder, PostgresBinaries binaries) throws IOException {
        if (new UnixSystem().getUid() != 0) {
            return new Myself();
        }
        var owner = ownerOf(folder.root());
        if (owner.user() != 0) {
            return owner;
        }
        ServerUser renamed = new Renamed();
        return renamed.tryOut(folder, binaries).succeeded() ? renamed : postgresOrNobody();
    }

    /** Gives what root has made to the user who must read it; does nothing where the files stay root's. */
    default void own(PostgresFolder folder) throws IOException {
        if (this instanceof Other(var user, var group)) {
            try (var paths = Files.walk(folder.root())) {
                for (var path : paths.toList()) {
                    if (!ownerOf(path).equals(this)) {
                        Files.setAttribute(path, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
                        Files.setAttribute(path, "unix:gid", group, LinkOption.NOFOLLOW_LINKS);
                    }
                }
            }
            letThrough(folder.dataFolder(), group);
        }
    }

    /** Fails early, with a sentence, where a folder above is closed or the machine forbids this way. */
    default void requireThatItRuns(PostgresFolder folder, PostgresBinaries binaries) throws IOException {
        if (!(this instanceof Other)) {
            return;
        }
        var tried = tryOut(folder, binaries);
        if (!tried.succeeded()) {
            throw new StorageUnavailable("""
                    PostgreSQL refuses to run as root, and as another user it does not start from %s: %s
                    Start Foyer as an ordinary user, or set FOYER_DATA to a folder below which every user may pass \
                    (such as /var/lib/foyer).""".formatted(folder.root(), tried.output()));
        }
    }

    private Command.Ended tryOut(PostgresFolder folder, PostgresBinaries binaries) throws IOException {
        try {
            var version = List.of(binaries.program("postgres").toString(), "--version");
            return Command.run(running(version), folder.root(), 20);
        } catch (IOException programMissing) {
            return new Command.Ended(127, String.valueOf(programMissing.getMessage()));
        }
    }

    /** The data folder may stay closed to everyone but root and the server's group. Folders above it are not ours. */
    private static void letThrough(Path dataFolder, int group) throws IOException {
        var mode = (int) Files.getAttribute(dataFolder, "unix:mode");
        if ((mode & 0001) == 0) {
            Files.setAttribute(dataFolder, "unix:gid", group);
            Files.setAttribute(dataFolder, "unix:mode", (mode & 07777) | 0010);
        }
    }

    private static Other postgresOrNobody() throws IOException {
        for (var name : List.of("postgres", "nobody")) {
            for (var line : Files.readAllLines(Path.of("/etc/passwd"))) {
                var fields = line.split(":", -1);
                if (fields.length > 3 && fields[0].equals(name)) {
                    return new Other(Integer.parseInt(fields[2]), Integer.parseInt(fields[3]));
                }
            }
        }
        return new Other(NOBODY, NOBODY);
    }

    private static Other ownerOf(Path path) throws IOException {
        return new Other((int) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS), (int)
                Files.getAttribute(path, "unix:gid", LinkOption.NOFOLLOW_LINKS));
    }
}
