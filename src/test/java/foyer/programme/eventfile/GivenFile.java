package foyer.programme.eventfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The example of docs/event-file.md, for tests to spoil. */
public record GivenFile(String text) {
    public static GivenFile example() {
        try {
            var page = Files.readString(Path.of("docs/event-file.md"));
            int start = page.indexOf("```yaml\n") + "```yaml\n".length();
            return new GivenFile(page.substring(start, page.indexOf("```", start)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public GivenFile with(String found, String instead) {
        if (!text.contains(found)) {
            throw new IllegalArgumentException("the example does not say: " + found);
        }
        return new GivenFile(text.replace(found, instead));
    }

    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
