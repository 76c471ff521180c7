package foyer.console.host;

import foyer.console.host.Material.Document;
import foyer.platform.files.StoredFiles;
import foyer.platform.web.Page;
import foyer.programme.Offering;
import foyer.programme.Programmes;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Files to save: never shown inside a page, never run, and sealed off in case a browser shows one all the same. */
@Controller
class MaterialDownloads {
    private static final String SEALED = "default-src 'none'; sandbox";

    private final Programmes programmes;
    private final HostLinks links;
    private final MaterialStore store;
    private final StoredFiles files;

    MaterialDownloads(Programmes programmes, HostLinks links, MaterialStore store, StoredFiles files) {
        this.programmes = programmes;
        this.links = links;
        this.store = store;
        this.files = files;
    }

    @GetMapping("/events/{event}/offerings/{offering}/material/{id}")
    ResponseEntity<Resource> published(
            @PathVariable String event, @PathVariable String offering, @PathVariable String id) {
        var found = programmes
                .bySlug(event)
                .flatMap(p -> p.offering(offering))
                .flatMap(o -> find(o, id))
                .filter(material -> material.publishedAt() != null);
        return download(found, "no-cache");
    }

    /** For the hosts, before it is published. */
    @GetMapping("/host/{event}/{link}/offerings/{offering}/material/{id}")
    ResponseEntity<Resource> own(
            @PathVariable String event,
            @PathVariable String link,
            @PathVariable String offering,
            @PathVariable String id,
            Page page) {
        return download(find(links.open(event, link, offering, page).offering(), id), "no-store");
    }

    private Optional<Material> find(Offering offering, String id) {
        try {
            return store.find(offering.id(), UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private ResponseEntity<Resource> download(Optional<Material> found, String caching) {
        var file = found.map(Material::content)
                .filter(Document.class::isInstance)
                .map(Document.class::cast)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        InputStream content =
                files.open(file.file()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var saved = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.kind().mediaType()))
                .contentLength(file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .header("Content-Security-Policy", SEALED)
                .body(new InputStreamResource(content));
    }
}
