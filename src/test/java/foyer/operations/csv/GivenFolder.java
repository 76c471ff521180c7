package foyer.operations.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder with a small sound problem in it: two offerings, two rounds, two people. */
record GivenFolder(Path path) {
    static final String OFFERINGS = """
            offering,round,capacity,minimum
            choir,1,1,
            choir,2,1,
            bread,1,2,0
            bread,2,2,
            """;
    static final String WISHES = """
            participant,round,rank,offering
            anna,,1,choir
            ben,1,1,choir
            ben,2,1,bread
            """;

    GivenFolder {
        write(path, "offerings.csv", OFFERINGS.getBytes(StandardCharsets.UTF_8));
        write(path, "wishes.csv", WISHES.getBytes(StandardCharsets.UTF_8));
    }

    GivenFolder with(String file, String text) {
        return with(file, text, StandardCharsets.UTF_8);
    }

    GivenFolder with(String file, String text, Charset encoding) {
        return with(file, text.getBytes(encoding));
    }

    GivenFolder with(String file, byte[] bytes) {
        write(path, file, bytes);
        return this;
    }

    private static void write(Path folder, String file, byte[] bytes) {
        try {
            Files.write(folder.resolve(file), bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    ProblemFolder.Read read() {
        return switch (ProblemFolder.read(path)) {
            case ProblemFolder.Read read -> read;
            case ProblemFolder.Refused refused -> throw new AssertionError(refused.mistakes());
        };
    }

    /** What is refused, in the words of the command line; nothing where all is well. */
    List<String> mistakes() {
        return switch (ProblemFolder.read(path)) {
            case ProblemFolder.Read read -> List.of();
            case ProblemFolder.Refused(var mistakes, int more, var notes) ->
                mistakes.stream().map(Mistake::toString).toList();
        };
    }
}
