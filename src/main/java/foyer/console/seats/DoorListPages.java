package foyer.console.seats;

import foyer.console.Console;
import foyer.console.ConsoleVisit;
import foyer.platform.pdf.DoorListView;
import foyer.platform.pdf.PdfDocuments;
import foyer.platform.security.Actor;
import foyer.platform.web.Page;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Door lists: one on a page, one or all as a file. */
@Controller
class DoorListPages {
    private static final String ONE = "/organise/{event}/door-lists/{offering}/{round}";

    private final Console console;
    private final DoorLists doorLists;
    private final PdfDocuments pdf;

    DoorListPages(Console console, DoorLists doorLists, PdfDocuments pdf) {
        this.console = console;
        this.doorLists = doorLists;
        this.pdf = pdf;
    }

    @GetMapping("/organise/{event}/door-lists")
    ModelAndView all(@PathVariable String event, Page page, Actor actor) {
        var visit = console.visit(event, page, actor);
        var rows = OpenedSlot.all(visit).stream()
                .map(slot -> new DoorListsView.Row(
                        visit.name(slot.round()),
                        new Page.Link(visit.name(slot.offering()), slot.at("door-lists")),
                        slot.at("door-lists") + "/list.pdf"))
                .toList();
        return page.show("console/door-lists", new DoorListsView(visit, visit.at("/door-lists/all.pdf"), rows));
    }

    @GetMapping(ONE)
    ModelAndView one(
            @PathVariable String event,
            @PathVariable String offering,
            @PathVariable String round,
            Page page,
            Actor actor) {
        var visit = console.visit(event, page, actor);
        var slot = OpenedSlot.of(visit, offering, round);
        var view = doorLists.of(visit, List.of(slot));
        return page.show(
                "console/door-list",
                new DoorListPageView(
                        visit, view.lists().getFirst(), view.madeAt(), slot.at("door-lists") + "/list.pdf"));
    }

    @GetMapping(ONE + "/list.pdf")
    ResponseEntity<byte[]> file(
            @PathVariable String event,
            @PathVariable String offering,
            @PathVariable String round,
            Page page,
            Actor actor) {
        var visit = console.visit(event, page, actor);
        return file(visit, List.of(OpenedSlot.of(visit, offering, round)), offering + "-" + round);
    }

    @GetMapping("/organise/{event}/door-lists/all.pdf")
    ResponseEntity<byte[]> allInOne(@PathVariable String event, Page page, Actor actor) {
        var visit = console.visit(event, page, actor);
        return file(visit, OpenedSlot.all(visit), visit.programme().event().slug());
    }

    private ResponseEntity<byte[]> file(ConsoleVisit visit, List<OpenedSlot> slots, String name) {
        var view = doorLists.of(visit, slots);
        var disposition = ContentDisposition.attachment()
                .filename(visit.t("console.door-lists.file", name) + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", disposition.toString())
                .body(pdf.render(DoorListView.TEMPLATE, view, visit.page().language()));
    }
}
