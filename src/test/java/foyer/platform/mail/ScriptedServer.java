package foyer.platform.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that answers one command as it is told; for the refusals that a friendly one never gives. */
final class ScriptedServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Map<String, String> answers;
    private final AtomicInteger connections = new AtomicInteger();

    /** @param answers by command, such as {@code RCPT}; anything else is agreed to */
    ScriptedServer(Map<String, String> answers) {
        this.answers = Map.copyOf(answers);
        try {
            this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    private void accept() {
        try {
            while (!socket.isClosed()) {
                var client = socket.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> talk(client));
            }
        } catch (IOException closed) {
            // The test is over
        }
    }

    private void talk(Socket client) {
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            say(client, "220 here");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var command = line.split("[ :]", 2)[0];
                say(client, answers.getOrDefault(command, command.equals("DATA") ? "354 go on" : "250 fine"));
                if (command.equals("DATA") && !answers.containsKey("DATA")) {
                    while (!".".equals(in.readLine())) {
                        // The message itself
                    }
                    say(client, answers.getOrDefault(".", "250 taken"));
                }
            }
        } catch (IOException gone) {
            // So is the client
        }
    }

    private static void say(Socket client, String answer) throws IOException {
        client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
