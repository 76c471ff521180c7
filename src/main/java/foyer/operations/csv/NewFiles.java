package foyer.operations.csv;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that appear in a folder together or not at all: they are written beside those that are there, which give way when all are whole and come back where
 * something fails. The last one named is put in last and taken away first, so that after a power failure it stands for all others.
 */
final class NewFiles implements AutoCloseable {
    private static final String PART = ".part";
    private static final String OLD = ".old";

    private final Path folder;
    private final List<String> written = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    NewFiles(Path folder) {
        this.folder = folder;
    }

    BufferedWriter open(String name) throws IOException {
        var writer = Files.newBufferedWriter(folder.resolve(name + PART));
        names.add(name);
        written.add(name);
        return writer;
    }

    /** One of an earlier time goes with the others. */
    void remove(String name) {
        names.add(name);
    }

    void putInPlace() throws IOException {
        for (var name : written) {
            try (var part = FileChannel.open(folder.resolve(name + PART), StandardOpenOption.WRITE)) {
                part.force(true);
            }
        }
        var before = new ArrayList<String>();
        try {
            for (var name : names.reversed()) {
                if (Files.exists(folder.resolve(name))) {
                    Files.move(folder.resolve(name), folder.resolve(name + OLD), REPLACE_EXISTING);
                    before.add(name);
                }
            }
            for (var name : written) {
                Files.move(folder.resolve(name + PART), folder.resolve(name));
            }
        } catch (IOException failed) {
            putBack(before);
            throw failed;
        }
        for (var name : before) {
            Files.deleteIfExists(folder.resolve(name + OLD));
        }
    }

    private void putBack(List<String> before) throws IOException {
        for (var name : written) {
            if (Files.notExists(folder.resolve(name + PART))) {
                Files.deleteIfExists(folder.resolve(name));
            }
        }
        for (var name : before.reversed()) {
            Files.move(folder.resolve(name + OLD), folder.resolve(name), REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        for (var name : written) {
            Files.deleteIfExists(folder.resolve(name + PART));
        }
    }
}
