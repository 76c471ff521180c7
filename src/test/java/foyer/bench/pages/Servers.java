package foyer.bench.pages;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server that a measurement started, on a port and a folder of its own; closing ends it. */
record Servers(Process process, URI address) implements AutoCloseable {

    /** With the seed event, in the live phase. */
    static Servers foyer(List<String> line, Path home, Path folder) throws Exception {
        int port = freePort();
        var settings = Map.of(
                "FOYER_DATA",
                folder.resolve("data").toString(),
                "FOYER_PORT",
                "" + port,
                "FOYER_BASE_URL",
                "http://localhost:" + port,
                "FOYER_CLOCK",
                "2025-11-20T10:00:00Z");
        var seed = home.resolve("events/kulturkonferenz-14/event.yaml");
        if (start(line, settings, folder, "import", seed.toString()).waitFor() != 0) {
            throw new IllegalStateException("the seed event cannot be imported, see " + folder.resolve("log"));
        }
        var foyer = new Servers(start(line, settings, folder, "serve"), URI.create("http://localhost:" + port));
        foyer.waitUntilItAnswers("/health");
        return foyer;
    }

    /** Serves the page's own bytes, gzipped, from a file. */
    static Servers nginx(Path folder, URI page) throws Exception {
        int port = freePort();
        var root = Files.createDirectories(folder.resolve("www"));
        Files.write(root.resolve("page.gz"), Weight.fetch(page, "gzip").body());
        var configuration = folder.resolve("nginx.conf");
        Files.writeString(configuration, """
                daemon off;
                worker_processes auto;
                pid %1$s/nginx.pid;
                error_log %1$s/nginx.log;
                events { worker_connections 512; }
                http {
                  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; open_file_cache max=10;
                  client_body_temp_path %1$s/t1; proxy_temp_path %1$s/t2; fastcgi_temp_path %1$s/t3;
                  uwsgi_temp_path %1$s/t4; scgi_temp_path %1$s/t5;
                  server { listen 127.0.0.1:%2$d; root %1$s/www;
                    location = /page { default_type text/html; add_header Content-Encoding gzip; try_files /page.gz =404; } }
                }
                """.formatted(folder, port));
        var line = List.of("nginx", "-p", folder.toString(), "-c", configuration.toString());
        var builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().merge("PATH", ":/usr/sbin", String::concat);
        builder.redirectOutput(folder.resolve("nginx.out").toFile());
        var nginx = new Servers(builder.start(), URI.create("http://127.0.0.1:" + port));
        nginx.waitUntilItAnswers("/page");
        return nginx;
    }

    URI at(String path) {
        return address.resolve(path);
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private static Process start(List<String> line, Map<String, String> settings, Path folder, String... words)
            throws IOException {
        var all = new ArrayList<>(line);
        all.addAll(List.of(words));
        var builder = new ProcessBuilder(all).redirectErrorStream(true);
        builder.redirectOutput(
                ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("FOYER_"));
        builder.environment().putAll(settings);
        return builder.start();
    }

    private void waitUntilItAnswers(String path) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            for (int tries = 0; tries < 240 && process.isAlive(); tries++) {
                try {
                    var request = HttpRequest.newBuilder(at(path))
                            .timeout(Duration.ofSeconds(5))
                            .build();
                    if (http.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    // it starts
                }
                TimeUnit.MILLISECONDS.sleep(500);
            }
        }
        throw new IllegalStateException("no answer from " + at(path));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
