package foyer.console.host;

import foyer.console.Console;
import foyer.console.host.HostLinks.Leading;
import foyer.console.host.Material.Document;
import foyer.platform.files.StoredFiles;
import foyer.platform.web.Page;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a host shows on the offering's public page, hides again, or removes for good. */
@Controller
@RequestMapping("/host/{event}/{link}/offerings/{offering}/material/{id}")
class PublicationPages {
    private final HostLinks links;
    private final MaterialStore store;
    private final StoredFiles files;
    private final Clock clock;

    PublicationPages(HostLinks links, MaterialStore store, StoredFiles files, Clock clock) {
        this.links = links;
        this.store = store;
        this.files = files;
        this.clock = clock;
    }

    @PostMapping("/publication")
    ModelAndView publish(
            @PathVariable String event,
            @PathVariable String link,
            @PathVariable String offering,
            @PathVariable UUID id,
            Page page) {
        return on(links.open(event, link, offering, page), id, m -> store.publish(m.id(), clock.instant()));
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            @PathVariable String event,
            @PathVariable String link,
            @PathVariable String offering,
            @PathVariable UUID id,
            Page page) {
        return on(links.open(event, link, offering, page), id, m -> store.publish(m.id(), null));
    }

    /** The row first: a crash between leaves a file that is swept away. */
    @PostMapping("/removal")
    ModelAndView remove(
            @PathVariable String event,
            @PathVariable String link,
            @PathVariable String offering,
            @PathVariable UUID id,
            Page page) {
        return on(links.open(event, link, offering, page), id, material -> {
            store.delete(material.id());
            if (material.content() instanceof Document file) {
                files.delete(file.file());
            }
        });
    }

    /** What is gone already is no fault: somebody pressed the button twice. */
    private ModelAndView on(Leading leading, UUID id, Consumer<Material> does) {
        store.find(leading.offering().id(), id).ifPresent(does);
        return Console.seeOther(leading.at("/material"));
    }
}
