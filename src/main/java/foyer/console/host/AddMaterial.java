package foyer.console.host;

import foyer.console.host.HostLinks.Leading;
import foyer.console.host.Material.Content;
import foyer.console.host.Material.Document;
import foyer.platform.files.StoredFiles;
import foyer.platform.files.StoredFiles.Putting;
import foyer.platform.storage.Ids;
import foyer.programme.OfferingMaterial.When;
import java.io.InputStream;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Adds a link or a file to what somebody leads. Nobody but its hosts sees it before they publish it. */
@Service
class AddMaterial {
    static final long MOST_BYTES = 20L * 1024 * 1024;
    static final int MOST_IN_OFFERING = 20;

    sealed interface Adding {
        record Added() implements Adding {}

        /** @param why part of a message key */
        record Refused(String why) implements Adding {}
    }

    private final MaterialStore store;
    private final StoredFiles files;
    private final Ids ids;
    private final Clock clock;

    AddMaterial(MaterialStore store, StoredFiles files, Ids ids, Clock clock) {
        this.store = store;
        this.files = files;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param address checked before, see {@link WebAddress} */
    Adding link(Leading leading, When when, String title, String address) {
        return isFull(leading) ? new Adding.Refused("full") : add(leading, when, title, new Material.Link(address));
    }

    /** The file is on the disk before its row is there; a crash between leaves a file that is swept away. */
    Adding file(Leading leading, When when, String title, String typedName, InputStream content) {
        if (isFull(leading)) {
            return new Adding.Refused("full");
        }
        return switch (files.put(content, MOST_BYTES)) {
            case Putting.TooLarge _ -> new Adding.Refused("too-large");
            case Putting.NotAllowed _ -> new Adding.Refused("not-allowed");
            case Putting.Put(var id, var kind, var size) -> {
                var name = FileName.of(typedName, kind);
                yield add(
                        leading,
                        when,
                        title.isEmpty() ? name.title() : title,
                        new Document(id, name.full(), kind, size));
            }
        };
    }

    private boolean isFull(Leading leading) {
        return store.of(leading.offering().id()).size() >= MOST_IN_OFFERING;
    }

    private Adding add(Leading leading, When when, String title, Content content) {
        store.insert(new Material(
                ids.next(),
                leading.visit().event().id(),
                leading.offering().id(),
                leading.visit().speaker().id(),
                when,
                title,
                content,
                clock.instant(),
                null));
        return new Adding.Added();
    }
}
