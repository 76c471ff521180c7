package foyer.platform.storage;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs one of PostgreSQL's programs to its end, in an environment that holds none of Foyer's secrets. */
final class Command {

    /** @param output both streams, as the program wrote them */
    record Ended(int status, String output) {
        boolean succeeded() {
            return status == 0;
        }
    }

    private Command() {}

    static Ended run(List<String> words, Path workingFolder, int seconds) throws IOException {
        // A file, not a pipe: the server that pg_ctl leaves behind would keep a pipe open for good.
        var output = workingFolder.resolve("command.out");
        try {
            var process = builder(words, workingFolder, output.toFile()).start();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return new Ended(-1, readable(output) + " (still running after " + seconds + " s)");
            }
            return new Ended(process.exitValue(), readable(output));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StorageUnavailable("The start of the database was interrupted.", interrupted);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static ProcessBuilder builder(List<String> words, Path workingFolder, File output) {
        var builder = new ProcessBuilder(words)
                .directory(workingFolder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output);
        var environment = builder.environment();
        var path = environment.getOrDefault("PATH", "/usr/bin:/bin");
        environment.clear();
        environment.put("PATH", path);
        environment.put("LC_ALL", "C");
        environment.put("TZ", "UTC");
        return builder;
    }

    private static String readable(Path output) throws IOException {
        return new String(Files.readAllBytes(output), StandardCharsets.UTF_8).strip();
    }
}
