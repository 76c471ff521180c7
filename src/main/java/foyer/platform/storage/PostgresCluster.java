package foyer.platform.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;

/** One cluster in its folder: made once, then started and stopped. The folder's lock is held by the caller. */
record PostgresCluster(PostgresFolder folder, PostgresBinaries binaries, ServerUser user) {
    static final String SUPERUSER = "postgres";
    private static final String MAJOR_VERSION = "18";

    /**
     * Given on the command line, where no file and no ALTER SYSTEM can undo them. The log names no values: they may be
     * personal data.
     */
    private static final Map<String, String> SERVER_SETTINGS = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("max_connections", "100"),
            Map.entry("shared_buffers", "96MB"),
            Map.entry("work_mem", "8MB"),
            Map.entry("max_wal_size", "512MB"),
            Map.entry("max_parallel_workers_per_gather", "0"),
            Map.entry("jit", "off"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("logging_collector", "off"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_min_messages", "log"),
            Map.entry("log_min_error_statement", "panic"));

    void createIfMissing() throws IOException {
        if (Files.exists(folder.cluster().resolve("PG_VERSION"))) {
            requireSameMajorVersion();
        } else {
            create();
        }
    }

    /** Beside its place first: a crash in the middle must not leave half a cluster that looks like a whole one. */
    private void create() throws IOException {
        var fresh = folder.root().resolve("cluster.new");
        PostgresFolder.deleteTree(fresh);
        PostgresFolder.writePrivately(folder.password(), randomPassword());
        user.own(folder);
        var ended = Command.run(
                user.running(List.of(
                        binaries.program("initdb").toString(),
                        "--pgdata=" + fresh,
                        "--username=" + SUPERUSER,
                        "--pwfile=" + folder.password(),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C",
                        "--data-checksums",
                        "--no-instructions")),
                folder.root(),
                120);
        if (!ended.succeeded()) {
            throw new StorageUnavailable("The database could not be created in %s (disk full?). initdb says:%n%s"
                    .formatted(folder.root(), ended.output()));
        }
        Files.move(fresh, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void requireSameMajorVersion() throws IOException {
        var version = Files.readString(folder.cluster().resolve("PG_VERSION")).strip();
        if (!version.equals(MAJOR_VERSION)) {
            throw new StorageUnavailable(
                    "The database in %s was made by PostgreSQL %s, this Foyer brings %s. Make a backup with the older Foyer and restore it with this one."
                            .formatted(folder.root(), version, MAJOR_VERSION));
        }
    }

    /** @return the port it listens on, on loopback */
    int start(IntSupplier freePort) throws IOException {
        folder.turnLog();
        user.own(folder);
        for (int attempt = 1; ; attempt++) {
            var logBefore = Files.exists(folder.log()) ? Files.size(folder.log()) : 0;
            var port = freePort.getAsInt();
            var ended = startOn(port);
            if (ended.succeeded()) {
                return port;
            }
            var reason = logSince(logBefore);
            var passing = reason.contains("could not bind") || reason.contains("pre-existing shared memory block");
            if (!passing || attempt == 5) {
                throw new StorageUnavailable("The database in %s does not start. %s Its log says:%n%s"
                        .formatted(folder.root(), hint(reason), reason.isBlank() ? ended.output() : reason));
            }
            ServerProcess.pause(Duration.ofMillis(300));
        }
    }

    private Command.Ended startOn(int port) throws IOException {
        var options = SERVER_SETTINGS.entrySet().stream()
                .map(setting -> "-c %s='%s'".formatted(setting.getKey(), setting.getValue()))
                .collect(Collectors.joining(" ", "-p " + port + " ", ""));
        var words = new ArrayList<>(List.of(binaries.program("pg_ctl").toString(), "start", "--wait", "--silent"));
        words.addAll(List.of("--timeout=120", "--pgdata=" + folder.cluster(), "--log=" + folder.log()));
        words.add("--options=" + options);
        return Command.run(user.running(words), folder.root(), 130);
    }

    private String logSince(long before) throws IOException {
        if (!Files.exists(folder.log())) {
            return "";
        }
        try (var log = Files.newInputStream(folder.log())) {
            log.skipNBytes(before);
            return new String(log.readNBytes(4_000), StandardCharsets.UTF_8).strip();
        }
    }

    private static String hint(String reason) {
        if (reason.contains("No space left on device")) {
            return "The disk is full.";
        }
        return reason.contains("could not bind") ? "No port on 127.0.0.1 is free for it." : "";
    }

    static int freeLoopbackPort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    static String randomPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
