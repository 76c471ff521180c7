package foyer.operations.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The files of a data folder that belong into a backup: all but what can be made again, what runs just now, mails that
 * were written as files, and the list of what was erased, which an older state must never replace.
 */
record DataFiles(Path folder) {
    private static final Set<String> LEFT_OUT = Set.of("postgres", "mail", "tmp", "erased.txt");

    List<Path> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var paths = Files.walk(folder)) {
            return paths.filter(this::belongsIn).sorted().toList();
        }
    }

    private boolean belongsIn(Path path) {
        var inside = folder.relativize(path);
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                && !LEFT_OUT.contains(inside.getName(0).toString())
                && !isHalfWritten(inside);
    }

    /** What is being written has another name until it is whole. */
    private static boolean isHalfWritten(Path path) {
        var name = path.getFileName().toString();
        return name.startsWith(".") || name.endsWith(".new") || name.endsWith(".tmp");
    }

    String nameOf(Path path) {
        return folder.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** True for a path that {@link #all} could have found: below the folder, and of the kinds that belong into a backup. */
    boolean couldHold(String name) {
        if (name.isEmpty()
                || name.contains("\\")
                || name.indexOf('\0') >= 0
                || Path.of(name).isAbsolute()) {
            return false;
        }
        var path = Path.of(name);
        return path.equals(path.normalize())
                && !path.startsWith("..")
                && !LEFT_OUT.contains(path.getName(0).toString())
                && !isHalfWritten(path);
    }

    Path resolve(String name) {
        return folder.resolve(name);
    }
}
