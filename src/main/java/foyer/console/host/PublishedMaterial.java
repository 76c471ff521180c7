package foyer.console.host;

import foyer.platform.files.FileId;
import foyer.platform.files.KnownFiles;
import foyer.programme.Event;
import foyer.programme.EventHeading;
import foyer.programme.Offering;
import foyer.programme.OfferingMaterial;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What hosts have published, for the pages of the programme; and which files are still known. */
@Component
class PublishedMaterial implements OfferingMaterial, KnownFiles {
    private final MaterialStore store;

    PublishedMaterial(MaterialStore store) {
        this.store = store;
    }

    @Override
    public List<Item> of(Event event, Offering offering) {
        return store.of(offering.id()).stream()
                .filter(material -> material.publishedAt() != null)
                .map(material -> item(event, offering, material))
                .toList();
    }

    @Override
    public Set<FileId> all() {
        return store.files();
    }

    private static Item item(Event event, Offering offering, Material material) {
        return switch (material.content()) {
            case Material.Link(var address) ->
                new Link(
                        material.when(),
                        material.title(),
                        address,
                        WebAddress.of(address).map(WebAddress::site).orElse(""));
            case Material.Document file ->
                new Document(
                        material.when(),
                        material.title(),
                        EventHeading.address(event) + "/offerings/" + offering.key() + "/material/" + material.id(),
                        file.kind().code(),
                        file.size());
        };
    }
}
