package foyer.programme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the files of an event lie that the organising team has added: {@code media/SLUG} of the data folder. Only a file
 * that the event names is found, only there, and only if it is no link to elsewhere.
 */
public record MediaFolder(Path dataFolder) {

    public Optional<Path> find(Event event, String name) {
        if (!event.otherForms().files().contains(name)) {
            return Optional.empty();
        }
        try {
            var folder = of(event).toRealPath();
            var file = folder.resolve(name).toRealPath();
            boolean here = folder.equals(file.getParent()) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
            return here ? Optional.of(file) : Optional.empty();
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    /** Named by the event, but not to be found. */
    public List<String> missing(Event event) {
        return event.otherForms().files().stream()
                .filter(name -> find(event, name).isEmpty())
                .toList();
    }

    public Path of(Event event) {
        return dataFolder.resolve("media").resolve(event.slug());
    }
}
