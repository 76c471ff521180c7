package foyer.console.allocation;

import foyer.allocation.Draft;
import foyer.allocation.Drafts;
import foyer.allocation.Lottery;
import foyer.console.Console;
import foyer.console.ConsoleVisit;
import foyer.platform.security.Actor;
import foyer.platform.security.AlsoForAuditors;
import foyer.platform.web.Page;
import foyer.programme.EventHeading;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** All that an auditor sees of an event: files of its drafts once the seats are published, and the way to the public rules. */
@Controller
class AuditorPages {
    private final Console console;
    private final Drafts drafts;
    private final Lottery lottery;

    AuditorPages(Console console, Drafts drafts, Lottery lottery) {
        this.console = console;
        this.drafts = drafts;
        this.lottery = lottery;
    }

    @AlsoForAuditors
    @GetMapping("/organise/{event}/allocation/audit")
    ModelAndView files(@PathVariable String event, Page page, Actor actor) {
        var visit = console.visit(event, page, actor);
        var known = lottery.of(visit.programme().event())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return page.show("console/auditor", view(visit, known.publishedAt() != null));
    }

    private AuditorView view(ConsoleVisit visit, boolean published) {
        var event = visit.programme().event();
        return new AuditorView(
                visit.page(),
                visit.page().t(event.title()),
                published ? files(visit) : List.of(),
                new Page.Link(visit.t("console.allocation.lottery"), EventHeading.address(event) + "/lottery"));
    }

    private List<Page.Link> files(ConsoleVisit visit) {
        var event = visit.programme().event().id();
        var published = drafts.published(event).map(Draft::number).orElse(0);
        return drafts.of(event).stream()
                .filter(Draft::canBePublished)
                .map(draft -> new Page.Link(
                        visit.t(
                                draft.number() == published ? "console.auditor.published" : "console.auditor.draft",
                                draft.number()),
                        visit.at("/allocation/drafts/" + draft.number() + "/files.zip")))
                .toList();
    }
}
