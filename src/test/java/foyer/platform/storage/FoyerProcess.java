package foyer.platform.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** An {@link InsertingFoyer} in a JVM of its own, so that it can be killed. */
record FoyerProcess(Process process, BufferedReader output) implements AutoCloseable {

    static FoyerProcess on(Path folder) throws IOException {
        return start(List.of(), System.getProperty("java.class.path"), folder);
    }

    /** As user 65534, who may not read root's Maven repository: the class path is copied to where everyone may. */
    static FoyerProcess asNobody(Path folder, Path copyOfClassPath) throws IOException {
        var setpriv = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--");
        return start(setpriv, readableClassPath(copyOfClassPath), folder);
    }

    private static FoyerProcess start(List<String> wrapper, String classPath, Path folder) throws IOException {
        var words = new ArrayList<>(wrapper);
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-Xmx128m", "-XX:TieredStopAtLevel=1", "-cp", classPath));
        words.addAll(List.of(InsertingFoyer.class.getName(), folder.toString()));
        var process = new ProcessBuilder(words)
                .directory(new PostgresFolder(folder).dataFolder().toFile())
                .redirectErrorStream(true)
                .start();
        return new FoyerProcess(process, process.inputReader());
    }

    /** Waits for the output's next line; fails with all that was said when the program has ended. */
    String line() throws IOException {
        var line = output.readLine();
        if (line == null) {
            throw new AssertionError("the program ended");
        }
        return line;
    }

    /** Reads on until this many rows are acknowledged. */
    void awaitRows(int count) throws IOException {
        var said = new ArrayList<String>();
        for (var line = ""; !line.equals("row " + count); ) {
            line = output.readLine();
            if (line == null) {
                throw new AssertionError("the program ended: " + said);
            }
            said.add(line);
        }
    }

    /** kill -9; returns the last row that was acknowledged before. */
    int kill() throws IOException, InterruptedException {
        // By its handle: the process object would close the output before it is read
        process.toHandle().destroyForcibly();
        process.waitFor();
        return lastRow();
    }

    int lastRow() throws IOException {
        var last = 0;
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("row ")) {
                last = Integer.parseInt(line.substring(4));
            }
        }
        return last;
    }

    /** Asks it to end, as a service manager does. */
    void stop() throws InterruptedException {
        process.toHandle().destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("the program did not end");
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static String readableClassPath(Path copies) throws IOException {
        Files.createDirectories(copies);
        var wanted =
                List.of("classes", "postgres", "commons-", "xz-", "jspecify", "slf4j", "scram", "saslprep", "string");
        var entries = Arrays.stream(System.getProperty("java.class.path").split(":"))
                .map(Path::of)
                .filter(entry -> wanted.stream()
                        .anyMatch(part -> entry.getFileName().toString().contains(part)))
                .toList();
        for (var entry : entries) {
            copy(entry, copies.resolve(entry.getFileName()));
        }
        return entries.stream()
                .map(entry -> copies.resolve(entry.getFileName()).toString())
                .collect(Collectors.joining(":"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (var path : paths.filter(path -> isWanted(from, path)).toList()) {
                var target = to.resolve(from.relativize(path));
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(path, from.equals(path) ? to : target);
                }
            }
        }
        try (var copied = Files.walk(to)) {
            for (var path : copied.toList()) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    private static boolean isWanted(Path root, Path path) {
        return !Files.isDirectory(root) || path.startsWith(root.resolve("foyer/platform/storage"));
    }
}
