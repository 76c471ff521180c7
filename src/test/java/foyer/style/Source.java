package foyer.style;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file of this project, for the tests that read the sources. */
record Source(Path path, String text) {

    /** Files below a folder whose names end so, in the order of their paths. */
    static List<Source> below(String folder, String... endings) {
        var root = Path.of(folder);
        if (Files.notExists(root)) {
            return List.of();
        }
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("node_modules"))
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .map(Source::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Source read(Path path) {
        try {
            return new Source(path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(path + " is not a text in UTF-8", e);
        }
    }

    String name() {
        return path.getFileName().toString();
    }

    int length() {
        return (int) text.lines().count();
    }

    boolean has(String regex) {
        return Pattern.compile(regex).matcher(text).find();
    }

    List<String> all(String regex) {
        return Pattern.compile(regex)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** Without comments, so that a word about a thing is not taken for the thing. */
    Source code() {
        return new Source(
                path, text.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$|(?<=[;{},)]) +//.*$", ""));
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
