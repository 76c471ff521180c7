package foyer.platform.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The running server, known by the file it leaves in its cluster; also one that a killed Foyer left behind. */
record ServerProcess(long pid, PostgresFolder folder) {

    /** What {@code postmaster.pid} names, if that process is alive and really a postgres on this cluster. */
    static Optional<ServerProcess> of(PostgresFolder folder) throws IOException {
        var lines = Files.exists(folder.postmasterPid())
                ? Files.readAllLines(folder.postmasterPid(), StandardCharsets.ISO_8859_1)
                : List.<String>of();
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return Optional.of(new ServerProcess(Long.parseLong(lines.getFirst().strip()), folder))
                .filter(ServerProcess::runs);
    }

    /** Ends whatever server still works on this folder; the caller holds the folder's lock, so no Foyer needs it. */
    static void stopLeftBehind(PostgresFolder folder) throws IOException {
        var running = of(folder);
        if (running.isPresent()) {
            running.get().stop();
        }
    }

    boolean runs() {
        var words = commandLine();
        return !words.isEmpty()
                && Path.of(words.getFirst()).endsWith("postgres")
                && words.contains(folder.cluster().toString());
    }

    /**
     * Ends the server: first as is usual (open transactions are rolled back, everything is written), then harder. Even
     * the last resort loses nothing that was acknowledged; the next start then reads the log again.
     */
    void stop() throws IOException {
        for (var signal : List.of("INT", "QUIT", "KILL")) {
            send(signal);
            if (gone(signal.equals("INT") ? Duration.ofSeconds(30) : Duration.ofSeconds(10))) {
                return;
            }
        }
        throw new StorageUnavailable("The database server (process %d, folder %s) does not end. Its log says:%n%s"
                .formatted(pid, folder.root(), folder.logTail()));
    }

    /**
     * A pid that now belongs to some other program must not keep the server from starting, and PostgreSQL looks no
     * closer than "alive". Our own pid in its place counts as stale there, while the rest of the file still lets it see
     * whether a process of the old server holds the shared memory.
     */
    static void disarmStalePid(PostgresFolder folder) throws IOException {
        if (!Files.exists(folder.postmasterPid())) {
            return;
        }
        var lines = Files.readAllLines(folder.postmasterPid(), StandardCharsets.ISO_8859_1);
        if (lines.size() < 2) {
            Files.delete(folder.postmasterPid());
        } else {
            lines.set(0, Long.toString(ProcessHandle.current().pid()));
            Files.write(folder.postmasterPid(), lines, StandardCharsets.ISO_8859_1);
        }
    }

    private void send(String signal) throws IOException {
        Command.run(List.of("sh", "-c", "kill -s " + signal + " " + pid), folder.root(), 10);
    }

    private boolean gone(Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (runs()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause(Duration.ofMillis(20));
        }
        return true;
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StorageUnavailable("Waiting for the database was interrupted.", interrupted);
        }
    }

    /** A dead child that nobody has waited for has no command line, so it counts as gone, as it should. */
    private List<String> commandLine() {
        var process = Path.of("/proc", Long.toString(pid));
        if (!Files.isDirectory(Path.of("/proc/self"))) {
            return ProcessHandle.of(pid)
                    .map(handle -> commandLine(handle.info()))
                    .orElse(List.of());
        }
        try {
            var words = new String(Files.readAllBytes(process.resolve("cmdline")), StandardCharsets.UTF_8);
            return words.isEmpty() ? List.of() : Arrays.asList(words.split("\0"));
        } catch (IOException unreadable) {
            if (Files.exists(process)) {
                // Out of file handles, say: never take a living server for a dead one
                throw new UncheckedIOException(unreadable);
            }
            return List.of();
        }
    }

    /** Where a system shows a program but not its arguments, the program's name must do. */
    private List<String> commandLine(ProcessHandle.Info info) {
        var words = new ArrayList<>(List.of(info.command().orElse("")));
        words.addAll(info.arguments()
                .map(Arrays::asList)
                .orElse(List.of(folder.cluster().toString())));
        return words;
    }
}
