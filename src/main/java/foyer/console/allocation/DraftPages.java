package foyer.console.allocation;

import foyer.allocation.Draft;
import foyer.allocation.Drafts;
import foyer.allocation.SlotKey;
import foyer.allocation.StartRun;
import foyer.console.Console;
import foyer.console.ConsoleVisit;
import foyer.platform.security.Actor;
import foyer.platform.web.Page;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One draft: how far it is, how good it is, and what another number of seats would change. */
@Controller
class DraftPages {
    private static final String ONE = "/organise/{event}/allocation/drafts/{number}";

    private final Console console;
    private final Drafts drafts;
    private final DraftViews views;
    private final StartRun startRun;

    DraftPages(Console console, Drafts drafts, DraftViews views, StartRun startRun) {
        this.console = console;
        this.drafts = drafts;
        this.views = views;
        this.startRun = startRun;
    }

    @GetMapping(ONE)
    ModelAndView one(
            @PathVariable String event,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String done,
            Page page,
            Actor actor) {
        var visit = console.visit(event, page, actor);
        var said = done.equals("seats") ? visit.t("console.allocation.trial.wrong") : null;
        return page.show("console/draft", views.of(visit, find(drafts, visit, number), said));
    }

    /** The part of the page that changes while it runs; at its end the whole page comes anew. */
    @GetMapping(ONE + "/progress")
    ModelAndView progress(
            @PathVariable String event,
            @PathVariable String number,
            Page page,
            Actor actor,
            HttpServletResponse response) {
        var visit = console.visit(event, page, actor);
        var draft = find(drafts, visit, number);
        if (draft.state() != Draft.State.RUNNING) {
            response.setHeader("HX-Refresh", "true");
        }
        return page.show("console/draft-progress", views.of(visit, draft, null));
    }

    @PostMapping(ONE + "/stop")
    ModelAndView stop(@PathVariable String event, @PathVariable String number, Page page, Actor actor) {
        var visit = console.visit(event, page, actor);
        drafts.stop(find(drafts, visit, number), actor);
        return Console.seeOther(visit.at("/allocation/drafts/" + number));
    }

    @PostMapping(ONE + "/trials")
    ModelAndView tryOut(
            @PathVariable String event,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String slot,
            @RequestParam(defaultValue = "") String seats,
            Page page,
            Actor actor) {
        var visit = console.visit(event, page, actor);
        var draft = find(drafts, visit, number);
        var changed = SlotKey.sent(slot);
        if (!seats.strip().matches("[0-9]{1,6}") || changed.isEmpty()) {
            return Console.seeOther(visit.at("/allocation/drafts/" + number + "?done=seats"));
        }
        var started =
                startRun.trial(visit.programme().event(), draft, changed.get(), Integer.parseInt(seats.strip()), actor);
        return Console.seeOther(AllocationPages.after(visit, started));
    }

    static Draft find(Drafts drafts, ConsoleVisit visit, String number) {
        if (!number.matches("[0-9]{1,6}")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return drafts.find(visit.programme().event().id(), Integer.parseInt(number))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
