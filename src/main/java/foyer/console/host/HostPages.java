package foyer.console.host;

import foyer.console.Console;
import foyer.platform.pdf.DoorListView;
import foyer.platform.pdf.PdfDocuments;
import foyer.platform.web.Fact;
import foyer.platform.web.Page;
import foyer.programme.Offering;
import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What somebody leads, and who comes to it. */
@Controller
@RequestMapping("/host/{event}/{link}")
class HostPages {
    private final HostLinks links;
    private final GroupReading groups;
    private final GroupMessages messages;
    private final PdfDocuments documents;
    private final Clock clock;

    HostPages(HostLinks links, GroupReading groups, GroupMessages messages, PdfDocuments documents, Clock clock) {
        this.links = links;
        this.groups = groups;
        this.messages = messages;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView home(@PathVariable String event, @PathVariable String link, Page page) {
        var visit = links.open(event, link, page);
        if (visit.offerings().size() == 1) {
            return Console.seeOther(visit.at(visit.offerings().getFirst()));
        }
        var view = new HostHomeView(
                visit.page(),
                visit.speaker().name(),
                visit.offerings().stream().map(o -> entry(visit, o)).toList(),
                visit.event().contact());
        return page.show("console/host/home", view);
    }

    private HostHomeView.Entry entry(HostVisit visit, Offering offering) {
        var counts = groups.counts(new HostLinks.Leading(visit, offering));
        return new HostHomeView.Entry(
                visit.name(offering),
                visit.at(offering),
                visit.roundsOf(offering).stream()
                        .map(round ->
                                new Fact(visit.name(round), visit.say("people", counts.getOrDefault(round.id(), 0))))
                        .toList());
    }

    @GetMapping("/offerings/{offering}")
    ModelAndView group(
            @PathVariable String event,
            @PathVariable String link,
            @PathVariable String offering,
            @RequestParam(defaultValue = "") String done,
            Page page) {
        var leading = links.open(event, link, offering, page);
        var view = new GroupWords(leading, groups.withConfidences(leading)).view(done, messages.sentTo(leading));
        return page.show("console/host/group", view);
    }

    @GetMapping("/offerings/{offering}/door-list")
    ModelAndView doorList(
            @PathVariable String event, @PathVariable String link, @PathVariable String offering, Page page) {
        var leading = links.open(event, link, offering, page);
        return page.show("console/host/door-list", new GroupWords(leading, groups.of(leading)).doorList());
    }

    @GetMapping("/offerings/{offering}/door-list.pdf")
    ResponseEntity<byte[]> printed(
            @PathVariable String event, @PathVariable String link, @PathVariable String offering, Page page) {
        var leading = links.open(event, link, offering, page);
        var view = new GroupWords(leading, groups.of(leading)).printed(clock.instant());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + offering + ".pdf\"")
                .body(documents.render(
                        DoorListView.TEMPLATE, view, leading.visit().page().language()));
    }
}
