package foyer.journeys;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Foyer as a process of its own, on a data folder and a port of its own, as an operator starts it. */
final class RunningFoyer {
    private static final Duration START = Duration.ofSeconds(180);

    private final Process process;
    private final URI address;

    private RunningFoyer(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Runs a command to its end. @return its exit code */
    static int command(Map<String, String> settings, Path log, String... words) throws Exception {
        var process = start(settings, log, words);
        if (!process.waitFor(START.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running: " + String.join(" ", words));
        }
        return process.exitValue();
    }

    static RunningFoyer serve(Map<String, String> settings, Path log) throws Exception {
        int port = freePort();
        var withPort = new TreeMap<>(settings);
        withPort.put("FOYER_PORT", "" + port);
        withPort.put("FOYER_BASE_URL", "http://localhost:" + port);
        var foyer = new RunningFoyer(start(withPort, log, "serve"), URI.create("http://localhost:" + port));
        foyer.waitUntilHealthy();
        return foyer;
    }

    URI at(String path) {
        return address.resolve(path);
    }

    /** As a power cut would end it: nothing is closed, nothing is said. */
    void kill() throws Exception {
        new ProcessBuilder("kill", "-9", "" + process.pid()).start().waitFor();
        process.waitFor();
    }

    void stop() throws Exception {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private void waitUntilHealthy() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var until = Instant.now().plus(START);
            while (Instant.now().isBefore(until) && process.isAlive()) {
                if (isHealthy(http)) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(250);
            }
        }
        process.destroyForcibly();
        throw new AssertionError("Foyer did not start, see its log");
    }

    private boolean isHealthy(HttpClient http) throws InterruptedException {
        try {
            var answer = http.send(HttpRequest.newBuilder(at("/health")).build(), BodyHandlers.discarding());
            return answer.statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Process start(Map<String, String> settings, Path log, String... words) throws IOException {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
        // The developer's tools are on the tests' class path; the packaged app does not have them.
        line.add("-Dspring.devtools.restart.enabled=false");
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), "foyer.Foyer"));
        line.addAll(List.of(words));
        var builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("FOYER_"));
        builder.environment().putAll(settings);
        return builder.start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
