package foyer.bench.allocation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Starts this program once more, as somebody who runs it once would. */
final class FreshJvm {

    private FreshJvm() {}

    /** The number that it prints, if any. */
    static OptionalDouble seconds(Class<?> main, String... arguments) throws IOException {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        line.addAll(List.of(arguments));
        var process = new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var printed = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        return printed.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(printed));
    }
}
